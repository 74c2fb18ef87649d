package org.cocreation.kpi.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of how operations tries proofs of concept. */
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
}
