package org.cocreation.operations.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The form of people without an account, and the poster that leads to it (activity 3). */
@MessageBundle(value = "say", locale = "en")
public interface SayTexts {
  @Message("What hurts in your work?")
  String title();

  @Message("Error: ")
  String error();

  @Message(
      "It is about {microService}, before anything is built. One thing at a time: it takes a minute,"
          + " without an account.")
  String lead(String microService);

  @Message("Thank you, it is written down. Is there something else?")
  String thanks();

  @Message(
      "A lot came in just now, so this was not taken. What you typed is still here: send it again in a"
          + " few minutes.")
  String tooMany();

  @Message("{#if count == 1}1 answer does{#else}{count} answers do{/if} not fit yet:")
  String notYet(int count);

  @Message("What hurts?")
  String pain();

  @Message("In your own words; what happens, not what should be built.")
  String painHint();

  @Message("In which work?")
  String process();

  @Message("Such as loading at the face.")
  String processHint();

  @Message("How often?")
  String frequency();

  @Message("Since when?")
  String since();

  @Message("The month, roughly: year and month, such as 2024-05.")
  String sinceHint();

  @Message("What do you do?")
  String role();

  @Message("Such as truck driver, night shift.")
  String roleHint();

  @Message("Your name")
  String person();

  @Message("If you want to be asked about it.")
  String personHint();

  @Message("Please fill this in.")
  String missing();

  @Message("Please choose one.")
  String notChosen();

  @Message("Please give a month that is not in the future, such as 2024-05.")
  String notAMonth();

  @Message("Please say it shorter, and a name on one line.")
  String notSo();

  @Message("Send it")
  String send();

  @Message(
      "People of {organization} read it first; then they share it with those with whom they make"
          + " {microService}. Who you are is not recorded, unless you write it.")
  String whoReads(String organization, String microService);

  @Message("This link is not open")
  String closed();

  @Message(
      "Nothing can be said by it now. Perhaps it has ended or was closed, or the address is not"
          + " complete.")
  String closedWhy();

  @Message("Ask who gave it to you, or a colleague who knows more.")
  String closedAsk();

  @Message(
      "It is about {microService}, before anything is built. Say it in a minute, with your phone: no"
          + " account, no app.")
  String posterLead(String microService);

  @Message("QR code of the address below")
  String qrCode();

  @Message("Open until")
  String openUntil();

  @Message("People of {organization} read what you say first.")
  String posterReads(String organization);

  @Message("Poster")
  String poster();

  @Message("Print it")
  String print();

  @Message("Back to the voices")
  String back();

  @Message("This link is not open any more: nobody can speak by it.")
  String posterClosed();
}
