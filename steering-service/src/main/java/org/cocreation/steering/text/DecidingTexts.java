package org.cocreation.steering.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What steering decides: to go on, to send back, to shelve, to take up again, to stop. */
@MessageBundle(value = "deciding", locale = "en")
public interface DecidingTexts {
  @Message("Invest in what both sides signed? The first tranche is released.")
  String investSure();

  @Message("Complete the cycle?")
  String completeSure();

  @Message("Go on to the next phase?")
  String goOnSure();

  @Message("Decide")
  String decide();

  @Message("Invest: the next small bet")
  String invest();

  @Message("Complete the cycle")
  String completeCycle();

  @Message("Go on to the next phase")
  String goOnNext();

  @Message(
      "Both sides have signed. The decision rests on their signatures and releases "
          + "the first tranche.")
  String bothSigned();

  @Message("Both sides’ signatures under the same content are needed first.")
  String signaturesFirst();

  @Message(
      "All activities of the phase are completed. It is on record as a decision to "
          + "invest further work; no money is released with it.")
  String allCompleted();

  @Message("Possible once all activities of the phase are completed.")
  String onceCompleted();

  @Message("The cycle is completed with it. If another follows, name it:")
  String nameNext();

  @Message("The next micro-service")
  String nextMicroService();

  @Message("What was learned that leads to it")
  String learnedNext();

  @Message("Reason")
  String reason();

  @Message("Invest")
  String investNow();

  @Message("Go on")
  String goOn();

  @Message("Send it back, shelve it, or stop it")
  String otherWays();

  @Message("Send it back")
  String sendBack();

  @Message("To")
  String to();

  @Message("Shelve it: not at the moment")
  String shelveNotNow();

  @Message("Shelve it")
  String shelveIt();

  @Message("Take it up again")
  String takeUpAgain();

  @Message("In")
  String in();

  @Message("Stop the cycle for good? What was learned stays.")
  String stopSure();

  @Message("Stop it: fail fast and learn quickly")
  String stopHeading();

  @Message("Stop it")
  String stopIt();
}
