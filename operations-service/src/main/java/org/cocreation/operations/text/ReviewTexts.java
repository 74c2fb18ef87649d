package org.cocreation.operations.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The review of a concept by operations, as a conversation. */
@MessageBundle(value = "review", locale = "en")
public interface ReviewTexts {
  @Message("{#if count == 1}1 feature{#else}{count} features{/if}")
  String features(int count);

  @Message("Technically approved")
  String approved();

  @Message("Not technically approved")
  String notApproved();

  @Message("Revision {revision} · [[The concept with its revisions]]")
  String revision(long revision);

  @Message("Serves its KPI so: {trace}")
  String serves(String trace);

  @Message("Review · {microService}")
  String title(String microService);

  @Message("Review of the concept")
  String heading();

  @Message(
      "Activity 6: once the concept is technically approved, those who will work with "
          + "it say what using it takes, what changes in their work and whether the value "
          + "holds (4.2.2, R7).")
  String lead();

  @Message("Conversation")
  String conversation();

  @Message("Nothing is said yet: the first technical approval opens the first review.")
  String nothingSaid();

  @Message("The value calculation holds: {note}")
  String valueHolds(String note);

  @Message("The value calculation does not hold: {note}")
  String valueDoesNotHold(String note);

  @Message("Review {number}, of revision {revision}")
  String roundOf(int number, long revision);

  @Message("Of a former revision")
  String superseded();

  @Message("opened")
  String opened();

  @Message("Using it takes")
  String usingTakes();

  @Message("In the work changes")
  String workChanges();

  @Message("No verdict yet.")
  String noVerdict();

  @Message("Development")
  String development();

  @Message("Answered.")
  String answered();

  @Message("Your team’s answer")
  String yourAnswer();

  @Message("What you changed, or why you did not; once.")
  String answerHint();

  @Message("Answer")
  String answer();

  @Message(
      "There is no concept yet: the agile development team designs it. Operations "
          + "reviews it once it is technically approved.")
  String noConcept();

  @Message(
      "Revision {revision} is not technically approved: its approval opens the next " + "review.")
  String waitsForApproval(long revision);

  @Message(
      "Revision {revision} waits for operations’ verdict, and that waits for "
          + "development: {#if count == 1}one point has{#else}{count} points have{/if} no "
          + "answer yet.")
  String waitsForAnswers(long revision, long count);

  @Message(
      "Revision {revision} waits for operations’ verdict; anybody of the team, of "
          + "either side, gives it.")
  String waitsForVerdict(long revision);

  @Message("Operations endorsed revision {revision}. It is the one that both sides can sign.")
  String endorsed(long revision);

  @Message(
      "Operations sent revision {revision} back: development answers each point and "
          + "changes the concept; the next technical approval opens the next review.")
  String sentBack(long revision);

  @Message("The verdict is given.")
  String given();

  @Message("Your team’s verdict on revision {revision}")
  String yourVerdict(long revision);

  @Message("Once, for both sides: for another, the concept needs a new revision.")
  String once();

  @Message("What does using it take?")
  String whatUsingTakes();

  @Message("What changes in the work?")
  String whatChanges();

  @Message("One on each line, such as: Readable with gloves on, in sunlight.")
  String oneOnEachLine();

  @Message("Seen from the work, does the value calculation hold?")
  String doesValueHold();

  @Message(
      "It is on the tab [[Value]]. Where a side has not stated its value yet, say "
          + "here what would have to be true.")
  String onValueTab();

  @Message("It holds")
  String holds();

  @Message("It does not hold")
  String doesNotHold();

  @Message("Why?")
  String why();

  @Message("Your verdict")
  String verdict();

  @Message("Endorse it")
  String endorse();

  @Message("Send it back")
  String sendBack();

  @Message("What must change?")
  String whatMustChange();

  @Message("(where it is sent back)")
  String whereSentBack();

  @Message("One point on each line: development answers each.")
  String pointsHint();

  @Message("Give the verdict")
  String giveVerdict();
}
