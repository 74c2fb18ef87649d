package org.cocreation.development.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The process map, the scores and the ranking of common problems. */
@MessageBundle(value = "problems", locale = "en")
public interface ProblemsTexts {
  @Message("The customer’s process")
  String process();

  @Message(
      "Step by step, beyond the provider’s own product. One step is the constraint of "
          + "the whole: what does not touch it has to say how more gets through (R5).")
  String processLead();

  @Message("Which steps a problem touches is said with the problem, on the page of " + "[[needs]].")
  String touching();

  @Message("The constraint")
  String constraint();

  @Message(
      "It is not drawn yet. Name the steps from the beginning to the end, and the one "
          + "that holds up the rest.")
  String notDrawn();

  @Message("Change it")
  String changeIt();

  @Message("Draw it")
  String drawIt();

  @Message("Add a step")
  String addStep();

  @Message("Save the process")
  String saveProcess();

  @Message("The agile development team scores the problems here; you read what it does.")
  String readersOnly();

  @Message("{median} ({lowest} to {highest})")
  String spread(String median, int lowest, int highest);

  @Message("Problems · {microService}")
  String title(String microService);

  @Message(
      "What solving each problem would do for the goals that both sides weighed (R3). "
          + "Each side scores by itself; both see both once both have scored.")
  String lead();

  @Message("Problems are made of the [[needs]]: one need alone may become a problem too.")
  String madeOfNeeds();

  @Message("Disagree­ment")
  String disagreement();

  @Message("Ranking")
  String ranking();

  @Message("No goals yet")
  String noGoalsYet();

  @Message("Steering has not defined a goal, so nothing can be scored.")
  String noGoalsToScore();

  @Message("Weights agreed")
  String weightsAgreed();

  @Message("Both sides agreed to what each goal weighs.")
  String bothAgreed();

  @Message("Weights not agreed")
  String weightsNotAgreed();

  @Message("Both sides have yet to agree to what each goal weighs; the order may change.")
  String toAgree();

  @Message(
      "Problems by their value; each goal with its share, and what each side scored, "
          + "from 0 to 10: the median of its people, with the lowest and highest. A side’s "
          + "scores are shown once both have scored. Figures are rounded to two decimals.")
  String caption();

  @Message("Rank")
  String rank();

  @Message("Problem")
  String problem();

  @Message("All goals")
  String allGoals();

  @Message("Provider")
  String provider();

  @Message("Customer")
  String customer();

  @Message("Value")
  String value();

  @Message("no rank yet")
  String noRank();

  @Message("At the constraint")
  String atConstraint();

  @Message("{side}: to be confirmed")
  String toBeConfirmed(String side);

  @Message("From {#if count == 1}1 need{#else}{count} needs{/if}")
  String fromNeeds(int count);

  @Message("How it is calculated")
  String howCalculated();

  @Message("Common problems are made of the needs, once both sides have submitted theirs.")
  String afterLists();

  @Message("Your scores")
  String yourScores();

  @Message(
      "0: solving it does nothing for the goal; 10: as much as can be. Arrows go from "
          + "cell to cell; a line is saved when it is full.")
  String scale();

  @Message("State")
  String state();

  @Message("Changed since")
  String changedSince();

  @Message("Confirm")
  String confirm();

  @Message("Scored")
  String scored();

  @Message("To be scored")
  String toBeScored();

  @Message("Steering has not defined a goal yet, so there is nothing to score by.")
  String nothingToScore();

  @Message("Step")
  String step();

  @Message("What happens there")
  String whatHappens();

  @Message("Up")
  String up();

  @Message("Down")
  String down();

  @Message(
      "value = sum over the goals of share x (provider's score + customer's score) / "
          + "2; disagreement = sum over the goals of share x |provider's score - customer's "
          + "score|. A side's score is the median of its people's. Scores go from 0 to 10, "
          + "shares add up to 1. Problems of equal value share a rank; a problem has none "
          + "until both sides have scored it for every goal.")
  String formula();
}
