package org.cocreation.operations.page;

import org.cocreation.chassis.problem.Refusal;

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
      case NEW -> new Notice("good", "Written down. The form is ready for the next person.", false);
      case AGAIN ->
          new Notice(
              "plain", "Exactly this was written down already, so it was not added again.", false);
      case null, default -> null;
    };
  }

  static Notice refused(Refusal refusal) {
    return new Notice("bad", refusal.getMessage(), false);
  }

  static Notice ofFile(Refusal refusal) {
    return new Notice("bad", "Nothing was taken. " + refusal.getMessage(), true);
  }
}
