package org.cocreation.kpi.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What sentences of several groups have in them. */
@MessageBundle(value = "phrases", locale = "en")
public interface PhraseTexts {
  @Message("The process")
  String process();

  @Message("{name} ({side})")
  String acting(String name, String side);

  @Message("provider side")
  String ofProvider();

  @Message("customer side")
  String ofCustomer();

  @Message("side")
  String ofOne();

  @Message("{sentence} Reason: {reason}.")
  String because(String sentence, String reason);
}
