package org.cocreation.localstack.bench.report;

import java.util.Locale;

/** Numbers as people read them: three digits say enough. */
final class Numbers {
  private Numbers() {}

  static String text(double value) {
    double size = Math.abs(value);
    if (value == Math.rint(value) && size < 100_000 || size >= 100) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return String.format(Locale.ROOT, size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f", value);
  }

  static String text(Spread spread) {
    return spread.runs().size() == 1
        ? text(spread.median())
        : "%s (%s to %s)".formatted(text(spread.median()), text(spread.min()), text(spread.max()));
  }
}
