package org.cocreation.kpi.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What waits for whom: the page of my work, and the lines that other pages have of it. */
@MessageBundle(value = "work", locale = "en")
public interface WorkTexts {
  @Message(
      "What waits for you and for your side in all of your partnerships. What holds "
          + "others up longest comes first.")
  String lead();

  @Message("Nothing waits for you")
  String nothing();

  @Message("It is the turn of others. What comes next, and who has it:")
  String turnOfOthers();

  @Message(
      "Work appears here by itself, as soon as a cycle of one of your partnerships "
          + "needs you: an activity of your team, your side’s need list, a score, a "
          + "signature, a decision.")
  String appears();

  @Message("Companies begin a [[partnership]]: one proposes it, the other accepts it.")
  String teachPartnership();

  @Message(
      "Their steering teams name the members of the three joint teams (4.2) and start "
          + "a cycle for one micro-service.")
  String teachCycle();

  @Message(
      "Its first phase opens three activities at once: goals, opportunities and "
          + "operational needs (4.2.1).")
  String teachPhase();

  @Message("What others have meanwhile ({size})")
  String othersHave(int size);

  @Message("More work")
  String more();

  @Message("From the start")
  String fromStart();

  @Message("What comes after")
  String after();

  @Message("Ready")
  String ready();

  @Message("Still missing")
  String stillMissing();

  @Message("· since")
  String since();

  @Message("· by")
  String by();

  @Message("· also waits for {also}")
  String alsoWaitsFor(String also);

  @Message("· {people} may sign")
  String maySign(String people);

  @Message("holds others up for {duration}")
  String holdsUp(String duration);

  @Message("For {who}’s representatives")
  String forRepresentatives(String who);

  @Message("For the {team}, either side")
  String forEitherSide(String team);

  @Message("For {who}’s people in the {team}")
  String forPeople(String who, String team);

  @Message("{one} and {other}")
  String and(String one, String other);

  @Message("the other side")
  String otherSide();

  @Message("the {side}")
  String theSide(String side);

  @Message("your side")
  String yourSide();

  @Message("{name}’s side")
  String sideOf(String name);

  @Message("Complete activity {number}, {title}")
  String completeActivity(int number, String title);

  @Message("Work on activity {number}, {title}")
  String workOnActivity(int number, String title);

  @Message("Complete the activity")
  String completeIt();

  @Message("Work on the activity")
  String workOnIt();

  @Message("Decide what {side} pledges; zero is a decision")
  String pledge(String side);

  @Message("Agree on the weights of {#if count == 1}1 goal{#else}{count} goals{/if}")
  String weights(int count);

  @Message("Submit the need list of {side}")
  String needList(String side);

  @Message(
      "Look at {#if count == 1}1 need that came by a link: share it, or set it aside{#else}{count} "
          + "needs that came by a link: share them, or set them aside{/if}")
  String needsByLink(int count);

  @Message("A link for people without an account ends soon: open another one, or let it end")
  String linkEnding();

  @Message("The link “{place}” ends soon: open another one, or let it end")
  String linkEndingAt(String place);

  @Message("Score {#if count == 1}1 problem{#else}{count} problems{/if} by the goals")
  String scores(int count);

  @Message(
      "Confirm the scores of {side} for {#if count == 1}1 problem{#else}{count} "
          + "problems{/if} that changed, or score again")
  String scoresAnew(String side, int count);

  @Message(
      "Assess {#if count == 1}1 common problem{#else}{count} common problems{/if} as "
          + "opportunities")
  String assessment(int count);

  @Message("State what it is worth to {side}")
  String statement(String side);

  @Message("Answer {#if count == 1}1 point{#else}{count} points{/if} of operations' review")
  String reviewPoints(int count);

  @Message(
      "Answer {#if count == 1}1 point{#else}{count} points{/if} of operations' review "
          + "of “{concept}”")
  String reviewPointsOf(int count, String concept);

  @Message(
      "Answer {#if count == 1}1 proposed wording{#else}{count} proposed wordings{/if} where the "
          + "value statements differ")
  String wordings(int count);

  @Message("Give the verdict of {side} on a proof of concept")
  String proof(String side);

  @Message("Give the verdict of {side} on the proof of concept “{proof}”")
  String proofCalled(String side, String proof);

  @Message("Get the value gate ready to be signed")
  String gate();

  @Message("Sign the value statements and the concept")
  String signature();

  @Message("Decide how the cycle goes on")
  String decision();

  @Message("The kill clock ran out: continue with a reason, shelve or stop")
  String clock();

  @Message("End sprint {number}: its last day is over")
  String endSprint(String number);

  @Message("Confirm a spending")
  String spending();

  @Message("Confirm a spending: “{what}”")
  String spendingFor(String what);

  @Message("Answer {name} about “{what}”")
  String mention(String name, String what);

  @Message("Answer {name}, who asks you among your own side")
  String mentionOwnSide(String name);

  @Message("For you")
  String forYou();

  @Message("Seen")
  String seen();

  @Message("It does not wait for you any more.")
  String isSeen();

  @Message("Answer the proposal of a partnership")
  String proposal();
}
