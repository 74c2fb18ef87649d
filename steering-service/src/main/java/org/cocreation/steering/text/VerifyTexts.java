package org.cocreation.steering.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page that checks a proof. */
@MessageBundle(value = "verify", locale = "en")
public interface VerifyTexts {
  @Message("Check a proof")
  String title();

  @Message(
      "Whether what both sides signed is unchanged, whether this service sealed it, "
          + "and whether its chain is complete. It is calculated in your browser: the file "
          + "goes nowhere.")
  String lead();

  @Message("Drop a proof here")
  String dropHere();

  @Message("Or choose the file")
  String orChoose();

  @Message(
      "It is downloaded on the page of a decision, as proof-….json. It is checked "
          + "with the public keys of this service; for keys that you kept yourself, drop "
          + "your jwks.json before it.")
  String hint();

  @Message("This is calculated by a script, which this browser does not run. Use")
  String noScript();

  @Message("the program that checks it without a browser")
  String program();

  @Message("What was found")
  String found();

  @Message("What it cannot tell")
  String cannotTell();

  @Message(
      "That the named people were at the keyboard, which is the word of the service "
          + "and of where they log in; that the keys are this service’s, which depends on "
          + "where you got them; and whether later decisions followed. Without any of our "
          + "pages,")
  String cannotTellLead();

  @Message("one file that you can read and run")
  String oneFile();

  @Message("says the same (")
  String saysTheSame();

  @Message(", Java 17 or newer), with the")
  String javaWith();

  @Message("public keys")
  String publicKeys();

  @Message("of today.")
  String ofToday();
}
