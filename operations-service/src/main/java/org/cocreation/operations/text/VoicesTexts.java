package org.cocreation.operations.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What hurts in the work: said, listed, read from a file. */
@MessageBundle(value = "voices", locale = "en")
public interface VoicesTexts {
  @Message("By a link, without an account")
  String byLinkTitle();

  @Message(
      "A poster with a QR code lets people of your side speak who have no account. "
          + "What they say is your side’s alone until you share it; the other side sees "
          + "that a link was opened, and nothing more.")
  String byLinkLead();

  @Message("By link")
  String byLink();

  @Message("It is shared: both sides read it now.")
  String isShared();

  @Message("Share it")
  String shareIt();

  @Message("Set it aside")
  String setItAside();

  @Message("It is set aside.")
  String isSetAside();

  @Message("Why is it not shared?")
  String whyNotShared();

  @Message("They are shared: both sides read them now.")
  String areShared();

  @Message("Share {size} with the other side?")
  String shareSure(int size);

  @Message("Share the oldest {size}")
  String shareOldest(int size);

  @Message("Share all {size}")
  String shareAll(int size);

  @Message("Nothing waits: all that came by a link is shared or set aside.")
  String nothingWaits();

  @Message("Set aside: {size}")
  String setAsideCount(int size);

  @Message("Links of your side")
  String linksOfSide();

  @Message("{received} of {most}, until")
  String receivedOf(int received, int most);

  @Message("Poster")
  String poster();

  @Message("of {place}")
  String ofPlace(String place);

  @Message("Close the link “{place}”? Nobody can speak by it any more.")
  String closeSure(String place);

  @Message("It is closed.")
  String isClosed();

  @Message("Close it")
  String closeIt();

  @Message("Open a link")
  String openLink();

  @Message("It is open: print its poster, or send its address.")
  String linkIsOpen();

  @Message("Where will it hang, or who gets it?")
  String whereHangs();

  @Message("Such as: canteen, night shift. You tell your links apart by it.")
  String whereHint();

  @Message("Open until")
  String openUntil();

  @Message("92 days at most; you can close it at any time.")
  String daysAtMost();

  @Message("For how many needs")
  String forHowMany();

  @Message("Open it")
  String openIt();

  @Message("{#if count == 1}1 answer does{#else}{count} answers do{/if} not fit yet:")
  String notFitYet(int count);

  @Message(
      "{#if provider == 1}1 voice{#else}{provider} voices{/if} of the provider, {#if "
          + "customer == 1}1 voice{#else}{customer} voices{/if} of the customer; newest "
          + "first.")
  String counts(long provider, long customer);

  @Message("the whole line")
  String wholeLine();

  @Message("Written down. The form is ready for the next person.")
  String written();

  @Message("Exactly this was written down already, so it was not added again.")
  String writtenBefore();

  @Message("Nothing was taken. {why}")
  String nothingTaken(String why);

  @Message(
      "The members of the operational implementation team speak here; you read what "
          + "they said.")
  String readersOnly();

  @Message("Error:")
  String error();

  @Message("Operational needs · {microService}")
  String title(String microService);

  @Message("What hurts in your work?")
  String whatHurtsWork();

  @Message(
      "Everybody who does the work is heard, on both sides, before anything is "
          + "designed. One thing at a time: it takes a minute.")
  String lead();

  @Message("Say what hurts")
  String sayWhatHurts();

  @Message("Name")
  String name();

  @Message("You, or the person you write for. Empty: not named.")
  String nameHint();

  @Message("Role")
  String role();

  @Message("Such as truck driver, night shift.")
  String roleHint();

  @Message("In which process?")
  String inWhichProcess();

  @Message("Such as loading at the face. What others named is suggested as you type.")
  String processHint();

  @Message("What hurts?")
  String whatHurts();

  @Message("In your own words; what happens, not what should be built.")
  String painHint();

  @Message("How often?")
  String howOften();

  @Message("Since when?")
  String sinceWhen();

  @Message("The month, roughly: year and month, such as 2024-05.")
  String sinceHint();

  @Message("Write it down")
  String writeDown();

  @Message("Both sides read what is said here.")
  String bothRead();

  @Message("Nothing can be said here now")
  String closedHere();

  @Message("Many at once")
  String many();

  @Message("Collected on paper or in a spreadsheet? Save it as")
  String collected();

  @Message(", with this first line:")
  String withFirstLine();

  @Message("The first line of the file")
  String firstLine();

  @Message("role,process,pain,frequency,since,person")
  String columns();

  @Message(
      "Frequency: every shift, daily, weekly, monthly or rarely. Since: 2024-05. A "
          + "comma or a semicolon between the fields; up to 1,000 lines. Sending a file "
          + "again adds only what is new.")
  String csvHint();

  @Message("Only checked: {imported} would be written down")
  String onlyChecked(int imported);

  @Message("{imported} written down")
  String imported(int imported);

  @Message(", {repeated} there already")
  String repeated(int repeated);

  @Message(". Mend these, and send the file again:")
  String mendThese();

  @Message("; nothing is wrong.")
  String nothingWrong();

  @Message("What is wrong in the file")
  String wrongInFile();

  @Message("Line")
  String line();

  @Message("Column")
  String column();

  @Message("What stands there")
  String standsThere();

  @Message("What is wrong")
  String whatIsWrong();

  @Message("CSV file")
  String csvFile();

  @Message("Only check it")
  String onlyCheck();

  @Message("Read the file")
  String readFile();

  @Message("What was said")
  String wasSaid();

  @Message("since {month}")
  String since(String month);

  @Message("Take it back")
  String takeBack();

  @Message("It is taken back.")
  String isTakenBack();

  @Message("Why?")
  String why();

  @Message("There are none: “{reason}”")
  String thereAreNone(String reason);

  @Message("Nobody has said anything yet: be the first.")
  String beTheFirst();

  @Message("Nobody has said anything yet.")
  String nobodySaid();

  @Message("Nothing hurts here")
  String nothingHurts();

  @Message("It is stated that there are none.")
  String noneStated();

  @Message("Who was asked, and what did they say?")
  String whoWasAsked();

  @Message("A need that somebody expresses later undoes it.")
  String laterUndoes();

  @Message("State that there are none")
  String stateNone();
}
