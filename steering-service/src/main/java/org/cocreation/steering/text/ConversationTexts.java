package org.cocreation.steering.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people say about things, and to whom. */
@MessageBundle(value = "conversation", locale = "en")
public interface ConversationTexts {
  @Message("Conversation")
  String conversation();

  @Message("{about} · {name}")
  String titled(String about, String name);

  @Message("What is said about it. [[All that is said in this cycle]]")
  String leadThing();

  @Message(
      "All that people of both sides say about the things of this cycle, the newest first. Each thing has its own conversation on the page where it stands.")
  String lead();

  @Message("What is said about what is the whole partnership’s, such as its goals. [[All of it]]")
  String leadPartnership();

  @Message("Partnerships")
  String partnerships();

  @Message("Breadcrumb")
  String breadcrumb();

  @Message("Where it stands")
  String whereItStands();

  @Message("The other side does not see it, nor what is said here.")
  String ownOnly();

  @Message("What do you say?")
  String whatDoYouSay();

  @Message("Type @ to ask somebody: they find it in their work.")
  String typeAt();

  @Message("Asks")
  String asks();

  @Message("Ask somebody")
  String askSomebody();

  @Message("Who is asked")
  String whoIsAsked();

  @Message("Who sees it")
  String whoSeesIt();

  @Message("Both sides")
  String bothSides();

  @Message("Only your side")
  String onlyYourSide();

  @Message("Say it")
  String sayIt();

  @Message("It is said.")
  String isSaid();

  @Message("What was said before")
  String before();

  @Message("changed")
  String changed();

  @Message("Asks you")
  String asksYou();

  @Message("Removed by its author,")
  String removed();

  @Message("Seen")
  String seen();

  @Message("It does not wait for you any more.")
  String isSeen();

  @Message("or answer it below")
  String orAnswer();

  @Message("Change or remove")
  String changeOrRemove();

  @Message("What you say")
  String whatYouSay();

  @Message("Change")
  String change();

  @Message("It is changed.")
  String isChanged();

  @Message("Remove")
  String remove();

  @Message("Remove what you said? That you said something, and when, stays.")
  String removeSure();

  @Message("It is removed.")
  String isRemoved();

  @Message("More")
  String more();

  @Message("Nobody has said anything about it yet.")
  String noneAboutIt();

  @Message(
      "Nobody has said anything yet. What you say here is about the cycle as a whole; what is about one need, feature or figure is best said where that stands.")
  String none();

  @Message("The cycle")
  String theCycle();

  @Message("The value gate")
  String valueGate();

  @Message("What it is worth to the {side}")
  String worthTo(String side);
}
