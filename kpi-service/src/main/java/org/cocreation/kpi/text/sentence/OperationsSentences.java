package org.cocreation.kpi.text.sentence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of how operations tries proofs of concept, and of its skills and routines. */
@MessageBundle(value = "operating", locale = "en")
public interface OperationsSentences {
  @Message("{who} prepared a scenario from “{process}”.")
  String scenarioPrepared(String who, String process);

  @Message("{who} worded the scenario from “{process}” anew.")
  String scenarioChanged(String who, String process);

  @Message("{who} took the scenario from “{process}” back.")
  String scenarioWithdrawn(String who, String process);

  @Message("Operations tries the proof of concept “{proof}”, shown in sprint {sprint}.")
  String assessmentOpened(String proof, int sprint);

  @Message("{who} took part in trying “{proof}”: {judged} of {all} scenarios are judged.")
  String assessmentChanged(String who, String proof, long judged, int all);

  @Message("{who} accepted the proof of concept “{proof}”; the other side’s verdict is open.")
  String assessmentJudged(String who, String proof);

  @Message("{who} accepted the proof of concept “{proof}”: now both sides have.")
  String assessmentAccepted(String who, String proof);

  @Message("{who} rejected the proof of concept “{proof}”.")
  String assessmentRejected(String who, String proof);

  @Message("{who} requires the skill “{skill}” for the role “{role}” at {site}.")
  String skillRequired(String who, String skill, String role, String site);

  @Message("{who} said anew what the skill “{skill}” is.")
  String skillChanged(String who, String skill);

  @Message("{who} recorded that {person} has proven “{skill}”, assessed by {assessor}.")
  String skillProven(String who, String person, String skill, String assessor);

  @Message("{who} took a proof of the skill “{skill}” back.")
  String skillRevoked(String who, String skill);

  @Message("{who} requires the skill “{skill}” no more.")
  String skillWithdrawn(String who, String skill);

  @Message("{who} drafted the routine “{routine}”.")
  String routineDrafted(String who, String routine);

  @Message("{who} worded the routine “{routine}” anew: it is version {version} now.")
  String routineChanged(String who, String routine, int version);

  @Message("The routine “{routine}” was tested ({place}): people can work so.")
  String routineWorks(String routine, String place);

  @Message("The routine “{routine}” was tested ({place}): people cannot work so.")
  String routineFails(String routine, String place);

  @Message("{who} adopted the routine “{routine}”.")
  String routineAdopted(String who, String routine);

  @Message("{who} eliminated the routine “{routine}”.")
  String routineEliminated(String who, String routine);
}
