package org.cocreation.operations.need;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

  /** As people write it into a table: {@code EVERY_SHIFT}, {@code every shift}, {@code Daily}. */
  public static Optional<Frequency> written(String text) {
    String name = text.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
    return Arrays.stream(values()).filter(frequency -> frequency.name().equals(name)).findFirst();
  }
}
