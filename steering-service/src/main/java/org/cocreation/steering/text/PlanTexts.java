package org.cocreation.steering.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is planned before the gate: the tranches and the kill clock. */
@MessageBundle(value = "plan", locale = "en")
public interface PlanTexts {
  @Message("Kill clock")
  String killClock();

  @Message("An accepted proof of concept by")
  String proofBy();

  @Message(", for at most")
  String forAtMost();

  @Message("Run out")
  String runOut();

  @Message(
      ": nothing is released and nothing goes on until steering extends it, shelves "
          + "the cycle or stops it.")
  String untilSteering();

  @Message("Extended from {fromDate} and {fromBudget} to {toDate} and {toBudget} by {name},")
  String extendedFrom(
      String fromDate, String fromBudget, String toDate, String toBudget, String name);

  @Message("Continue: extend it")
  String continueExtend();

  @Message("The kill clock is extended.")
  String isExtended();

  @Message("Last day")
  String lastDay();

  @Message("At most")
  String atMost();

  @Message("Why does it go on?")
  String whyGoOn();

  @Message("Extend it")
  String extendIt();

  @Message("The tranches are planned.")
  String planned();

  @Message("The tranches are planned; signatures under the former plan are void.")
  String plannedAnew();

  @Message("The kill clock is set.")
  String clockSet();

  @Message("The kill clock is set; signatures under the former one are void.")
  String clockSetAnew();

  @Message("Tranches and kill clock")
  String planHeading();

  @Message("Small bets")
  String smallBets();

  @Message(
      "Money is released bet by bet; each but the last names what must be shown "
          + "before the next (R8).")
  String betByBet();

  @Message("Tranche {number}")
  String trancheNumber(int number);

  @Message("For what")
  String forWhat();

  @Message("Before the next: completed")
  String beforeNext();

  @Message("nothing, it is the last")
  String nothingLast();

  @Message("And shown")
  String andShown();

  @Message("Such as: crews accepted the proof of concept.")
  String suchAsCrews();

  @Message("Plan the tranches")
  String planTranches();

  @Message("By when, and for how much, there must be an accepted proof of concept (R11).")
  String byWhen();

  @Message("Set the kill clock")
  String setClock();
}
