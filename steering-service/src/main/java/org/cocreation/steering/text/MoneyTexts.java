package org.cocreation.steering.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Ledger, tranches, spending and journal. */
@MessageBundle(value = "money", locale = "en")
public interface MoneyTexts {
  @Message("Money · {name}")
  String title(String name);

  @Message(
      "What both sides pledged, what is released in small bets, and what was spent. "
          + "Pledged = available + released; released = unspent + spent (R9).")
  String lead();

  @Message("Ledger")
  String ledger();

  @Message("In {currency}, by side.")
  String inCurrency(String currency);

  @Message("Side")
  String side();

  @Message("Pledged")
  String pledged();

  @Message("Available")
  String available();

  @Message("Released")
  String released();

  @Message("Unspent")
  String unspent();

  @Message("Spent")
  String spent();

  @Message("Both")
  String both();

  @Message(
      "No money yet: each side decides what it pledges when goals are defined (tab " + "Goals).")
  String noMoney();

  @Message("Small bets")
  String smallBets();

  @Message("Tranche {number}:")
  String tranche(int number);

  @Message("Before the next: {text} ({activity})")
  String beforeNext(String text, String activity);

  @Message("Released on: {note}")
  String releasedOn(String note);

  @Message("Accepted proof of concept: {title}")
  String acceptedProof(String title);

  @Message("Release it")
  String releaseIt();

  @Message("It is released.")
  String isReleased();

  @Message("How was the evidence shown?")
  String howShown();

  @Message("Release")
  String release();

  @Message("({side}) proposes to spend")
  String proposesToSpend(String side);

  @Message("of the share of")
  String ofTheShareOf();

  @Message("and")
  String and();

  @Message("Confirmed by {name} ({side})")
  String confirmedBy(String name, String side);

  @Message("Confirmation missing:")
  String confirmationMissing();

  @Message("Confirmed.")
  String confirmed();

  @Message("Confirm for the {side}")
  String confirmFor(String side);

  @Message("Refuse it, or take it back")
  String refuseIt();

  @Message("It is not booked.")
  String notBooked();

  @Message("Why?")
  String why();

  @Message("Do not book it")
  String doNotBook();

  @Message("Book a spending")
  String bookSpending();

  @Message("It is booked, or waits to be confirmed.")
  String isBooked();

  @Message("Amount")
  String amount();

  @Message("Currency")
  String currency();

  @Message("What for?")
  String whatFor();

  @Message("Out of whose share")
  String whoseShare();

  @Message(
      "What is taken of the other side’s share waits for its confirmation; beyond "
          + "your company’s amount another person of yours confirms.")
  String fourEyes();

  @Message("Book it")
  String bookIt();

  @Message("No tranche is planned yet: steering plans them before the value gate (tab Gate).")
  String noTranche();

  @Message("Journal")
  String journal();

  @Message("Movement")
  String movement();

  @Message("all")
  String all();

  @Message("Booked for")
  String bookedFor();

  @Message("both sides")
  String bothSides();

  @Message("Show")
  String show();

  @Message("All of it as CSV")
  String asCsv();

  @Message("Every movement, newest first; never changed, never taken away.")
  String journalCaption();

  @Message("No.")
  String number();

  @Message("When")
  String when();

  @Message("Text")
  String text();

  @Message("By")
  String by();

  @Message("Postings")
  String postings();

  @Message("{amount} debit")
  String debit(String amount);

  @Message("{amount} credit")
  String credit(String amount);

  @Message("No movement that fits.")
  String nothingFits();

  @Message("More movements")
  String more();

  @Message("Newest movements")
  String newest();

  @Message("Earlier movements")
  String earlier();
}
