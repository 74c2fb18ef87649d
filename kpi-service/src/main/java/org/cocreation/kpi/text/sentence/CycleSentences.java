package org.cocreation.kpi.text.sentence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of cycles, their activities, signatures and decisions. */
@MessageBundle(value = "cycles", locale = "en")
public interface CycleSentences {
  @Message("{who} started the cycle for the micro-service “{name}”.")
  String started(String who, String name);

  @Message("The work of the phase “{phase}” is done: the steering teams decide.")
  String decisionAwaited(String phase);

  @Message("The cycle moved on to the phase “{phase}”.")
  String advanced(String phase);

  @Message("{who} moved the cycle to the phase “{phase}”.")
  String movedBack(String who, String phase);

  @Message("{who} shelved the cycle.")
  String shelved(String who);

  @Message("{who} revived the cycle, in the phase “{phase}”.")
  String revived(String who, String phase);

  @Message("{who} stopped the cycle.")
  String stopped(String who);

  @Message("The cycle is held: nothing goes on in it until steering answers the kill clock.")
  String held();

  @Message("{who} answered the kill clock: the cycle goes on.")
  String released(String who);

  @Message("Sprint {number} ends on {day}: it needs its proof of concept, or a reason for none.")
  String sprintEndsSoon(String number, String day);

  @Message("The last day of sprint {number} was {day}; it waits to be ended.")
  String sprintOverdue(String number, String day);

  @Message("The cycle for “{name}” is completed.")
  String completed(String name);

  @Message("Activity {number} is open for the {team}: {title}.")
  String activityOpened(String number, String team, String title);

  @Message("{who} completed activity {number}, {title}{#if conclusion}: “{conclusion}”{/if}.")
  String activityCompleted(String who, String number, String title, String conclusion);

  @Message("Activity {number} is withdrawn: {title}.")
  String activityWithdrawn(String number, String title);

  @Message("{who} approved for the {side}{#if hash} the content {hash}{/if}.")
  String approvalGiven(String who, String side, String hash);

  @Message("The approval of the {side} is void.")
  String approvalVoided(String side);

  @Message("{who} withdrew the approval of the {side}.")
  String approvalWithdrawn(String who, String side);

  @Message(
      "The {#if side}{side}{#else}other side{/if}'s signature is awaited since {#if day}{day}{#else}a while ago{/if}, longer than the limit of {hours} hours.")
  String signatureAwaited(String side, String day, String hours);

  @Message(
      "{who} decided to invest after the phase “{phase}”{#if signers}, approved by {signers}{/if}.")
  String invested(String who, String phase, String signers);

  @Message(
      "{who} decided to rework: from the phase “{phase}” to “{toPhase}”{#if signers}, approved by {signers}{/if}.")
  String reworked(String who, String phase, String toPhase, String signers);

  @Message(
      "{who} decided to shelve the cycle in the phase “{phase}”{#if signers}, approved by {signers}{/if}.")
  String decidedToShelve(String who, String phase, String signers);

  @Message(
      "{who} decided to stop the cycle in the phase “{phase}”{#if signers}, approved by {signers}{/if}.")
  String decidedToStop(String who, String phase, String signers);

  @Message(
      "{who} decided to revive the cycle in the phase “{toPhase}”{#if signers}, approved by {signers}{/if}.")
  String decidedToRevive(String who, String toPhase, String signers);

  @Message("{who} took a decision in the phase “{phase}”{#if signers}, approved by {signers}{/if}.")
  String decided(String who, String phase, String signers);
}
