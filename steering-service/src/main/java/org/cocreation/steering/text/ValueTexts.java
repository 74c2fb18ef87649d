package org.cocreation.steering.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What it is worth to each side, and what both have to talk about. */
@MessageBundle(value = "value", locale = "en")
public interface ValueTexts {
  @Message("{side}: {low} to {high}, likely {likely}")
  String rangeOf(String side, String low, String high, String likely);

  @Message("{low} to {high}")
  String range(String low, String high);

  @Message("{#if count == 1}1 point is{#else}{count} points are{/if} open.")
  String pointsOpen(int count);

  @Message("Propose a wording")
  String proposeWording();

  @Message("Propose another wording")
  String proposeAnother();

  @Message("To be settled between the sides")
  String agenda();

  @Message(
      "Nothing to compare yet. Once both sides have stated their value, each "
          + "difference stands here as a point: open until both agree on a wording.")
  String notComparable();

  @Message("Nothing is open: both sides say the same where they must.")
  String nothingOpen();

  @Message("All points are settled.")
  String allSettled();

  @Message(
      "One side’s steering team proposes a wording, the other side’s accepts it. Open "
          + "points keep nobody from signing; they are told at the gate.")
  String howSettled();

  @Message("Settled")
  String settled();

  @Message("Open")
  String open();

  @Message("Provider")
  String provider();

  @Message("not said")
  String notSaid();

  @Message("Customer")
  String customer();

  @Message("Agreed:")
  String agreed();

  @Message("Proposed by {name} ({side}), accepted by {other} ({otherSide}),")
  String proposedAndAccepted(String name, String side, String other, String otherSide);

  @Message("Open again: {reason}")
  String openAgain(String reason);

  @Message("{name} ({side}) proposes:")
  String proposes(String name, String side);

  @Message("; it waits for the other side’s steering team.")
  String waitsForOther();

  @Message("Said before, and counts no more: {wording}")
  String saidBefore(String wording);

  @Message("The point is settled.")
  String pointSettled();

  @Message("Accept for the {side}")
  String acceptFor(String side);

  @Message("Open it again")
  String openItAgain();

  @Message("The point is open again.")
  String pointOpen();

  @Message("Why does the wording not settle it?")
  String whyNotSettled();

  @Message("It is proposed: the other side’s steering team accepts it, or proposes another.")
  String isProposed();

  @Message("On what can both sides agree here?")
  String onWhat();

  @Message("Such as what is tried first, or whose figure counts until it is measured.")
  String onWhatHint();

  @Message("Propose it to the other side")
  String proposeIt();

  @Message("Change the {side}’s value")
  String changeValue(String side);

  @Message("State the {side}’s value")
  String stateValue(String side);

  @Message("It is stated.")
  String isStated();

  @Message("It is stated; approvals that rested on the former are void.")
  String isStatedAnew();

  @Message("What it is worth")
  String whatItIsWorth();

  @Message("Value per year, low to high")
  String perYear();

  @Message("Likely value per year")
  String likelyPerYear();

  @Message("How throughput grows all the same")
  String throughputRow();

  @Message("Paid back after, likely")
  String paidBack();

  @Message("Return on investment, likely")
  String roi();

  @Message("never")
  String never();

  @Message("{count} months")
  String months(String count);

  @Message("Value · {name}")
  String title(String name);

  @Message("What it is worth to each side")
  String heading();

  @Message(
      "Each side states its own value. The two definitions may not align, so they are "
          + "negotiated before anything is signed (section 4.2.2).")
  String lead();

  @Message("Both statements")
  String both();

  @Message("Value per year, from low to high; the mark is what is likely.")
  String barsCaption();

  @Message(
      "When the investment is back, from the high value to the low one; the mark is "
          + "what is likely.")
  String paybackCaption();

  @Message("The same rows for both; where they differ it is marked.")
  String rowsCaption();

  @Message("Question")
  String question();

  @Message("differs")
  String differs();

  @Message(
      "Neither side has stated its value yet. Each writes its own, without the "
          + "other’s words: range, assumptions, and the KPI on which it hangs.")
  String neitherStated();

  @Message("A value hangs on a KPI: define a goal with one first, on the tab Goals.")
  String kpiFirst();

  @Message("What is it worth to your side?")
  String whatWorth();

  @Message("Value per year, at least")
  String atLeast();

  @Message("Likely")
  String likely();

  @Message("At most")
  String atMost();

  @Message("The KPI on which it hangs")
  String kpiHangs();

  @Message("Assumptions")
  String assumptions();

  @Message("What must be true, and what is to be tried first.")
  String assumptionsHint();

  @Message("Investment, once")
  String investmentOnce();

  @Message("Cost per year")
  String costPerYear();

  @Message("Revenue that it takes away, per year")
  String takenAway();

  @Message("Such as spare parts that are not sold any more; 0 is an answer.")
  String takenAwayHint();

  @Message("Which revenue?")
  String whichRevenue();

  @Message("How does throughput grow all the same?")
  String howThroughput();

  @Message("Needed where the opportunity does not touch the constraint of the system (R5).")
  String throughputHint();

  @Message("State it for the {side}")
  String stateFor(String side);
}
