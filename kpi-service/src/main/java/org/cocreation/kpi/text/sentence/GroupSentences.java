package org.cocreation.kpi.text.sentence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of what one person did again and again. */
@MessageBundle(value = "grouped", locale = "en")
public interface GroupSentences {
  @Message("{who}: {what}.")
  String by(String who, String what);

  @Message("{what}.")
  String alone(String what);

  @Message("{count} problems scored")
  String problemsScored(int count);

  @Message("{count} problems scored by both sides")
  String problemsScoredByBoth(int count);

  @Message("{count} common problems merged")
  String problemsMerged(int count);

  @Message("{count} changes of common problems")
  String problemsChanged(int count);

  @Message("{count} times needs taken out of problems")
  String problemsUnmerged(int count);

  @Message("{count} needs added")
  String needsAdded(int count);

  @Message("{count} needs set aside")
  String needsSetAside(int count);

  @Message("{count} needs taken up again")
  String needsTakenUp(int count);

  @Message("{count} operational needs written down")
  String operationalNeedsExpressed(int count);

  @Message("{count} things said by a link")
  String saidByLink(int count);

  @Message("{count} times that somebody looked at what came by a link")
  String lookedAtByLink(int count);

  @Message("{count} opportunities assessed")
  String opportunitiesAssessed(int count);

  @Message("{count} opportunities shelved")
  String opportunitiesShelved(int count);

  @Message("{count} changes of the concept")
  String conceptChanged(int count);

  @Message("{count} new orders of the backlog")
  String backlogReordered(int count);

  @Message("{count} moves of items in sprints")
  String cardsMoved(int count);

  @Message("{count} changes of sprints")
  String sprintsChanged(int count);

  @Message("{count} changes of how far the customer’s data are")
  String dataChanged(int count);

  @Message("{count} additions to proofs of concept")
  String proofsChanged(int count);

  @Message("{count} points of the review answered")
  String pointsAnswered(int count);

  @Message("{count} scenarios prepared")
  String scenariosPrepared(int count);

  @Message("{count} steps in the assessment of a proof of concept")
  String assessmentChanged(int count);

  @Message("{count} goals defined")
  String goalsDefined(int count);

  @Message("{count} changes of goals")
  String goalsChanged(int count);

  @Message("{count} changes of what each goal counts")
  String weightsChanged(int count);

  @Message("{count} changes of value statements")
  String statementsChanged(int count);

  @Message("{count} differences of the value statements found")
  String differencesFound(int count);

  @Message("{count} differences of the value statements changed")
  String differencesChanged(int count);

  @Message("{count} differences of the value statements gone")
  String differencesGone(int count);

  @Message("{count} changes of the tranches")
  String tranchesChanged(int count);

  @Message("{count} changes of the process map")
  String mapChanged(int count);

  @Message("{count} members added")
  String membersAdded(int count);

  @Message("{count} comments")
  String commentsWritten(int count);

  @Message("{count} comments changed")
  String commentsChanged(int count);

  @Message("{count} mentions seen")
  String mentionsSeen(int count);

  @Message("{count} mentions answered")
  String mentionsAnswered(int count);

  @Message("{count} measurements")
  String measured(int count);

  @Message("{count} activities opened")
  String activitiesOpened(int count);

  @Message("{count} activities withdrawn")
  String activitiesWithdrawn(int count);
}
