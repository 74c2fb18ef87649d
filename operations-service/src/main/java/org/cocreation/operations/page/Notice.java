package org.cocreation.operations.page;

import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.operations.text.VoicesTexts;

/**
 * What the page says of what was just sent.
 *
 * @param kind how it looks: good, plain or bad
 * @param ofFile whether it belongs beside the upload
 */
public record Notice(String kind, String text, boolean ofFile) {

  /** In the address of the page: something new was written down. */
  static final String NEW = "new";

  /** In the address of the page: exactly that stood there already. */
  static final String AGAIN = "again";

  /** Null where the address says nothing that we know. */
  static Notice of(String said) {
    return switch (said) {
      case NEW -> new Notice("good", Texts.of(VoicesTexts.class).written(), false);
      case AGAIN -> new Notice("plain", Texts.of(VoicesTexts.class).writtenBefore(), false);
      case null, default -> null;
    };
  }

  static Notice refused(Refusal refusal) {
    return new Notice("bad", refusal.getMessage(), false);
  }

  static Notice ofFile(Refusal refusal) {
    return new Notice("bad", Texts.of(VoicesTexts.class).nothingTaken(refusal.getMessage()), true);
  }
}
