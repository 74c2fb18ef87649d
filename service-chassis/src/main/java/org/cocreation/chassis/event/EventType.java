package org.cocreation.chassis.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A CloudEvent's {@code type}: {@code org.cocreation.<service>.<aggregate>.<fact>.v<version>}.
 *
 * @param service who owns the contract
 * @param aggregate what it happened to
 * @param fact what happened, past tense
 * @param version the contract's; only additive change within one
 */
public record EventType(String service, String aggregate, String fact, int version) {

  private static final Pattern FORM =
      Pattern.compile("org\\.cocreation\\.([a-z]+)\\.([a-z-]+)\\.([a-z-]+)\\.v([1-9][0-9]{0,3})");

  /** Empty where the text has not this form: somebody else's event. */
  public static Optional<EventType> find(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(
            new EventType(
                form.group(1), form.group(2), form.group(3), Integer.parseInt(form.group(4))))
        : Optional.empty();
  }

  /**
   * @throws PoisonEvent where the text has not this form
   */
  public static EventType parse(String text) {
    return find(text)
        .orElseThrow(() -> new PoisonEvent("The type '" + text + "' is not one of ours"));
  }

  /** Such as {@code cycle.started}. */
  public String name() {
    return aggregate + "." + fact;
  }

  @Override
  public String toString() {
    return "org.cocreation.%s.%s.v%d".formatted(service, name(), version);
  }
}
