package org.cocreation.operations.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Operations tries the proofs of concept. */
@MessageBundle(value = "proofs", locale = "en")
public interface ProofTexts {
  @Message("Proofs · {microService}")
  String title(String microService);

  @Message("Proofs of concept")
  String heading();

  @Message(
      "Activity 9: those who will work with it try each proof of concept in their own work, scenario by scenario. Once operations of both sides accepts one, money and the kill clock can go on (4.2.3, R8, R10, R11).")
  String lead();

  @Message(
      "No proof of concept is shown yet: development shows one at the end of a sprint. Meanwhile, prepare the scenarios to try it on.")
  String nothingShown();

  @Message("“{title}” waits for the verdict of both sides’ operations.")
  String waitsForBoth(String title);

  @Message("“{title}” waits for the verdict of the {side}’s operations.")
  String waitsForOne(String title, String side);

  @Message("Operations of both sides accepted “{title}”.")
  String lastAccepted(String title);

  @Message(
      "“{title}” was rejected: what must change goes into the next sprint, which shows another proof of concept.")
  String lastRejected(String title);

  @Message("Members of the operations team say here how it went; you can read it.")
  String readersOnly();

  @Message(
      "Scenarios are prepared, and proofs of concept tried, once the cycle is in micro-service development.")
  String notYet();

  @Message("To try now")
  String toTry();

  @Message("From sprint {number} · [[how to try it]]")
  String fromSprint(int number);

  @Message("shown")
  String shown();

  @Message("{judged} of {all} scenarios judged")
  String judged(long judged, int all);

  @Message("There is no scenario yet: prepare at least one from your own work, below.")
  String noScenario();

  @Message("not tried yet")
  String notJudged();

  @Message("How did it go?")
  String howDidItGo();

  @Message("Say otherwise")
  String sayOtherwise();

  @Message("It works: accept")
  String accept();

  @Message("Something must change: reject")
  String reject();

  @Message("What must change?")
  String mustChange();

  @Message("What does it do to the work process?")
  String effect();

  @Message("To reject, both are needed; development makes its next items of what must change.")
  String toReject();

  @Message("With an accepted scenario it is welcome, too.")
  String effectHint();

  @Message("Keep the result")
  String keepResult();

  @Message("The result is kept.")
  String resultKept();

  @Message("What must change: {text}")
  String changeSaid(String text);

  @Message("Effect on the work: {text}")
  String effectSaid(String text);

  @Message("Verdicts")
  String verdicts();

  @Message("No verdict yet.")
  String noVerdict();

  @Message("Gave no verdict: the other side had rejected it.")
  String noVerdictGiven();

  @Message("Your side’s verdict")
  String yourVerdict();

  @Message(
      "Each side gives one, for good. To accept, each scenario must be accepted; a rejection by one side closes the assessment.")
  String once();

  @Message("Accept the proof of concept")
  String acceptProof();

  @Message("Reject it")
  String rejectProof();

  @Message("In your words")
  String note();

  @Message("To reject without a rejected scenario, say why.")
  String noteHint();

  @Message("Give the verdict")
  String giveVerdict();

  @Message("The verdict is given.")
  String verdictGiven();

  @Message("The verdict is for good. Give it?")
  String sureAboutVerdict();

  @Message("Scenarios")
  String scenarios();

  @Message(
      "What each side’s operations tries, from its own work. One that is prepared while a proof of concept is tried joins it.")
  String scenariosLead();

  @Message("Nobody has prepared a scenario yet: think of an ordinary shift, then of the worst one.")
  String noneYet();

  @Message("Prepare a scenario")
  String prepare();

  @Message("In which work process?")
  String workProcess();

  @Message("Such as: Loading at the face")
  String workProcessHint();

  @Message("What is done, and what must come of it?")
  String text();

  @Message("So that somebody of another shift can do it the same way.")
  String textHint();

  @Message("The scenario is prepared.")
  String prepared();

  @Message("Change it")
  String change();

  @Message("The scenario is changed.")
  String changed();

  @Message("Keep")
  String keep();

  @Message("Take it back")
  String withdraw();

  @Message("The scenario is taken back; it stays on record.")
  String withdrawn();

  @Message("Why?")
  String why();

  @Message("Earlier assessments")
  String earlier();

  @Message("closed")
  String closedOn();
}
