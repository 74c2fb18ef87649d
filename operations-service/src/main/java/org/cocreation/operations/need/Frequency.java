package org.cocreation.operations.need;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.cocreation.chassis.language.ConstantWords;
import org.cocreation.chassis.language.Sentence;
import org.cocreation.chassis.text.Text;

/** How often it hurts, in words that a shift can answer without counting. */
public enum Frequency {
  EVERY_SHIFT("Every shift"),
  DAILY("Daily"),
  WEEKLY("Weekly"),
  MONTHLY("Monthly"),
  RARELY("Rarely");

  private final String label;

  Frequency(String label) {
    this.label = label;
  }

  /** As people read it. */
  public String label() {
    return label;
  }

  /** What a value must be, for those who sent another one. */
  public static String choice() {
    return Sentence.say("must be one of %s", Arrays.asList(values()));
  }

  /**
   * As people write it into a table: {@code EVERY_SHIFT}, {@code every shift}, {@code Daily},
   * {@code jede Schicht}.
   */
  public static Optional<Frequency> written(String text) {
    String plain = Text.plain(text);
    String name = plain.toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
    return Arrays.stream(values())
        .filter(
            frequency ->
                frequency.name().equals(name)
                    || ConstantWords.inEachLanguage(frequency).stream()
                        .anyMatch(words -> Text.plain(words).equals(plain)))
        .findFirst();
  }
}
