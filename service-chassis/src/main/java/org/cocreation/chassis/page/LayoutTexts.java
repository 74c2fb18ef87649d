package org.cocreation.chassis.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on every page, around what it is about. */
@MessageBundle(value = "layout", locale = "en")
public interface LayoutTexts {
  @Message("en")
  String language();

  @Message("Language")
  String languageChoice();

  @Message("Skip to content")
  String skip();

  @Message("Main")
  String main();

  @Message("My work")
  String work();

  @Message("Portfolio")
  String portfolio();

  @Message("Partnerships")
  String partnerships();

  @Message("Search")
  String search();

  @Message("Search (press /)")
  String searchByKey();

  @Message("Log out")
  String logOut();

  @Message("Cycle")
  String cycle();

  @Message("Goals")
  String goals();

  @Message("Voices")
  String voices();

  @Message("Needs")
  String needs();

  @Message("Problems")
  String problems();

  @Message("Opportunities")
  String opportunities();

  @Message("Concept")
  String concept();

  @Message("Review")
  String review();

  @Message("Value")
  String value();

  @Message("Gate")
  String gate();

  @Message("Resources")
  String resources();

  @Message("Money")
  String money();

  @Message("Sprints")
  String sprints();

  @Message("Proofs")
  String proofs();

  @Message("Capabilities")
  String capabilities();

  @Message("Rollout")
  String rollout();

  @Message("Conversation")
  String conversation();

  @Message("Comments")
  String comments();

  @Message("It asks you")
  String asksYou();

  @Message("On a page of its own")
  String ownPage();

  @Message("Close")
  String close();

  @Message("History")
  String history();

  @Message("Process")
  String process();

  @Message("How it works: phases, words, rules (R1 to R21)")
  String guide();

  @Message("Not here")
  String notHere();

  @Message("There is nothing here")
  String nothingHere();

  @Message("It does not exist, or you are not a member of its partnership.")
  String notYours();

  @Message("To my work")
  String toMyWork();
}
