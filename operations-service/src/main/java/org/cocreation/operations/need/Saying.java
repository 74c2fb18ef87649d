package org.cocreation.operations.need;

import java.util.Locale;

/**
 * The content of a need without regard to case and space: two that are equal are the same thing
 * said by the same person, so a file that is imported twice changes nothing.
 */
public record Saying(
    String role, String process, String pain, Frequency frequency, String since, String person) {

  static Saying of(
      String role, String process, String pain, Frequency frequency, String since, String person) {
    return new Saying(
        plain(role),
        plain(process),
        plain(pain),
        frequency,
        since,
        person == null ? "" : plain(person));
  }

  public static Saying of(ExpressNeedRequest request) {
    return of(
        request.role(),
        request.process(),
        request.pain(),
        request.frequency(),
        request.since(),
        request.person());
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
