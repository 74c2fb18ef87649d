package org.cocreation.kpi.text.sentence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of weights, money and the time that a concept is given. */
@MessageBundle(value = "funding", locale = "en")
public interface FundingSentences {
  @Message(
      "After a change by {#if who}{who}{#else}the process{/if}, {#if counts}the goals count: {counts}{#else}there is no goal to weigh{/if}.")
  String weightsChanged(String who, String counts);

  @Message("“{goal}” {share}")
  String counting(String goal, String share);

  @Message("{who} agreed to the weights of the goals.")
  String weightsAgreed(String who);

  @Message("{who} pledged {amount} for the {side}.")
  String pledged(String who, String amount, String side);

  @Message("{who} took back {amount} of what the {side} had pledged.")
  String pledgeWithdrawn(String who, String amount, String side);

  @Message("{who} planned the funding in {#if count == 1}1 tranche{#else}{count} tranches{/if}.")
  String planned(String who, int count);

  @Message("Tranche {number} is released: {amount}.")
  String released(String number, String amount);

  @Message("{who} booked {amount} as spent.")
  String booked(String who, String amount);

  @Message("{who} proposed to spend {amount}; it waits for a confirmation.")
  String proposed(String who, String amount);

  @Message("{who} confirmed that {amount} is spent.")
  String confirmed(String who, String amount);

  @Message(
      "A confirmation that {amount} is spent counts no more: who gave it does not steer any more.")
  String confirmationVoided(String amount);

  @Message("{who} refused to spend {amount}: {reason}")
  String refused(String who, String amount, String reason);

  @Message("{who} set the kill clock: a proof of concept by {day}, for at most {budget}.")
  String clockSet(String who, String day, String budget);

  @Message("{who} extended the kill clock to {day}, {budget}.")
  String clockExtended(String who, String day, String budget);

  @Message("The kill clock has run out without an accepted proof of concept: steering decides.")
  String clockExpired();

  @Message("A signature is awaited at the value gate from {#if sides}{sides}{#else}a side{/if}.")
  String reminded(String sides);

  @Message("The signature at the value gate is overdue from {#if sides}{sides}{#else}a side{/if}.")
  String escalated(String sides);
}
