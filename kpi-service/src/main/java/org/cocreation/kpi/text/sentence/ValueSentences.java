package org.cocreation.kpi.text.sentence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of the worth to each side, and of how the sides settle where they differ. */
@MessageBundle(value = "values", locale = "en")
public interface ValueSentences {
  @Message("{who} changed the value statement of the {side}.")
  String statementChanged(String who, String side);

  @Message("The value statements differ in {topic}: a point to be settled.")
  String opened(String topic);

  @Message("What the value statements say of {topic} changed.")
  String changed(String topic);

  @Message("{who} proposed how to settle the difference in {topic}{#if wording}: “{wording}”{/if}.")
  String wordingProposed(String who, String topic, String wording);

  @Message("A wording for the difference in {topic} counts no more{#if wording}: “{wording}”{/if}.")
  String wordingWithdrawn(String topic, String wording);

  @Message(
      "{who} accepted the other side's wording: the difference in {topic} is settled{#if wording}: “{wording}”{/if}.")
  String settled(String who, String topic, String wording);

  @Message("The difference in {topic} is open again.")
  String reopened(String topic);

  @Message("The value statements no longer differ in {topic}.")
  String gone(String topic);
}
