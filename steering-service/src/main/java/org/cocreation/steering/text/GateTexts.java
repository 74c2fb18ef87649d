package org.cocreation.steering.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The value gate: what is missing before it, who signs, what was decided. */
@MessageBundle(value = "gate", locale = "en")
public interface GateTexts {
  @Message(
      "{#if count == 1}1 point on which the two value statements differ "
          + "is{#else}{count} points on which the two value statements differ are{/if} "
          + "[[not settled]]. That keeps nobody from signing: what is signed are both "
          + "statements as they stand.")
  String pointsOpen(int count);

  @Message("The activities of this phase are not all completed.")
  String phaseFinished();

  @Message("The provider has not stated its value.")
  String statementProvider();

  @Message("The customer has not stated its value.")
  String statementCustomer();

  @Message("No opportunity is selected.")
  String noOpportunity();

  @Message("The concept is not technically approved.")
  String conceptNotApproved();

  @Message("Operations has not endorsed the concept in its newest revision.")
  String notEndorsed();

  @Message("The tranches are not planned.")
  String tranchesNotPlanned();

  @Message("The kill clock is not set, or has run out.")
  String clockNotSet();

  @Message("The kill clock's budget is not in the tranches' currency.")
  String clockCurrency();

  @Message("What is pledged does not cover the first tranche.")
  String notPledged();

  @Message(
      "The provider does not say how throughput grows, though the constraint is "
          + "untouched (R5).")
  String noteProvider();

  @Message(
      "The customer does not say how throughput grows, though the constraint is "
          + "untouched (R5).")
  String noteCustomer();

  @Message("Gate · {name}")
  String title(String name);

  @Message("The value gate")
  String theGate();

  @Message("Decisions")
  String decisions();

  @Message(
      "Nothing leaves this phase unless both sides sign the same content: two "
          + "different people, and nothing that moves (R1).")
  String leadGate();

  @Message("It cannot be signed yet:")
  String notSignable();

  @Message("The tranches come to")
  String tranchesCome();

  @Message(", and")
  String andPledged();

  @Message("is pledged: what is not covered cannot be released (R9).")
  String pledgedOnly();

  @Message("; content {hash}…")
  String contentIs(String hash);

  @Message("Withdraw the signature")
  String withdrawSignature();

  @Message("The signature is withdrawn.")
  String signatureWithdrawn();

  @Message("Withdraw")
  String withdraw();

  @Message("Awaited")
  String awaited();

  @Message("Not open yet")
  String notOpenYet();

  @Message("May sign:")
  String maySign();

  @Message("Nobody is known yet who may sign that much on this side.")
  String nobodyKnown();

  @Message(
      "Sign for the {side}? Your signature stands under exactly the content with the "
          + "hash {hash}…; any change of it voids it.")
  String signSure(String side, String hash);

  @Message("Signed.")
  String signed();

  @Message("Sign for the {side}")
  String signFor(String side);

  @Message("Signatures that fell away ({size})")
  String fellAway(int size);

  @Message("Exactly this is signed")
  String exactlyThis();

  @Message("What both sides agreed on where their statements differ ({size})")
  String agreedWhere(int size);

  @Message("It explains what is signed, and is no part of it.")
  String noPartOfIt();

  @Message("({one} and {other})")
  String byBoth(String one, String other);

  @Message("What was decided")
  String wasDecided();

  @Message("Newest first; nothing of it is ever changed (R18, R19).")
  String decidedCaption();

  @Message("In")
  String inPhase();

  @Message("By")
  String by();

  @Message("When")
  String when();

  @Message(", to {phase}")
  String toPhase(String phase);

  @Message("{phase}, round {round}")
  String phaseRound(String phase, int round);

  @Message(
      "Nothing yet. Each decision stands here with who took it, why, and on what " + "content.")
  String nothingDecided();

  @Message(
      "The cycle is in “{phase}”. Steering decides at the end of each phase, and can "
          + "send it back, shelve or stop it at any moment (R18).")
  String leadDecisions(String phase);
}
