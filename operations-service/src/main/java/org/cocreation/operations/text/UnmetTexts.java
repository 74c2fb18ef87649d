package org.cocreation.operations.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an activity of the operations team still needs before it can be completed. */
@MessageBundle(value = "unmet", locale = "en")
public interface UnmetTexts {
  @Message("A verdict on revision {revision} of the concept.")
  String verdict(long revision);

  @Message("The technical approval of the concept, then a verdict on it (R7).")
  String approvalThenVerdict();

  @Message("At least one operational need, or the statement that there are none.")
  String voice();
}
