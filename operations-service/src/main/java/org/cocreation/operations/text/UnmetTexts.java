package org.cocreation.operations.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an activity of the operations team still needs before it can be completed. */
@MessageBundle(value = "unmet", locale = "en")
public interface UnmetTexts {
  @Message("A verdict on revision {revision} of the concept.")
  String verdict(long revision);

  @Message("The technical approval of the concept, then a verdict on it (R7).")
  String approvalThenVerdict();

  @Message("At least one operational need, or the statement that there are none.")
  String voice();

  @Message("A proof of concept that development shows in a sprint, and both sides accept.")
  String proof();

  @Message("The verdict of the {side}’s operations on the proof of concept “{title}”.")
  String proofVerdict(String side, String title);

  @Message("A proof of concept that operations of both sides accepted.")
  String acceptedProof();

  @Message("Somebody in the role “{role}” at {site} who has proven “{skill}” (R13).")
  String skill(String skill, String role, String site);

  @Message("A test of the routine “{title}” (R14).")
  String routine(String title);
}
