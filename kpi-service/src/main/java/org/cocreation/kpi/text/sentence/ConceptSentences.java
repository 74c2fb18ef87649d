package org.cocreation.kpi.text.sentence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of opportunities, concepts and their reviews. */
@MessageBundle(value = "concepts", locale = "en")
public interface ConceptSentences {
  @Message("{who} assessed the opportunity “{opportunity}”.")
  String assessed(String who, String opportunity);

  @Message("{who} selected the opportunity “{opportunity}”.")
  String selected(String who, String opportunity);

  @Message("The opportunity “{opportunity}” is shelved.")
  String shelved(String opportunity);

  @Message("{who} revived the opportunity “{opportunity}”.")
  String revived(String who, String opportunity);

  @Message("{who} took back the selection of “{opportunity}”.")
  String deselected(String who, String opportunity);

  @Message("{who} changed the concept “{concept}”.")
  String changed(String who, String concept);

  @Message("{who} put the backlog of the concept “{concept}” in another order.")
  String reordered(String who, String concept);

  @Message(
      "{who} approved the concept “{concept}” technically, with {#if items == 1}1 backlog item{#else}{items} backlog items{/if}.")
  String approved(String who, String concept, int items);

  @Message("The technical approval of the concept “{concept}” is void.")
  String approvalVoided(String concept);

  @Message("The concept “{concept}” is open for the review by operations.")
  String reviewOpened(String concept);

  @Message("{who} endorsed the concept “{concept}” for operations.")
  String endorsed(String who, String concept);

  @Message(
      "{who} sent the concept “{concept}” back with {#if points == 1}1 point{#else}{points} points{/if} to answer.")
  String sentBack(String who, String concept, int points);

  @Message("{who} answered a point of the review of “{concept}”.")
  String answered(String who, String concept);
}
