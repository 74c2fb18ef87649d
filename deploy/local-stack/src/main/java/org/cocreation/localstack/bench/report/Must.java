package org.cocreation.localstack.bench.report;

import java.util.Locale;

/**
 * What a figure must reach.
 *
 * @param atLeast whether more is better
 * @param ofRatio whether it is about the ratio to the limit, and not about the figure itself
 */
public record Must(double value, boolean atLeast, boolean ofRatio) {

  public static Must ratioAtLeast(double value) {
    return new Must(value, true, true);
  }

  public static Must atMost(double value) {
    return new Must(value, false, false);
  }

  public static Must ratioAtMost(double value) {
    return new Must(value, false, true);
  }

  boolean isReached(double figure) {
    return atLeast ? figure >= value : figure <= value;
  }

  String text() {
    return "%s%s %s"
        .formatted(ofRatio ? "ratio " : "", atLeast ? ">=" : "<=", Numbers.text(value))
        .toLowerCase(Locale.ROOT);
  }
}
