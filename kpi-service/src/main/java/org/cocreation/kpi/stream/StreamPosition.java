package org.cocreation.kpi.stream;

/**
 * How far a subscriber has heard: an SSE event's id. It means something only within the generation
 * of the tables in which it was given; after another generation everything is told again, and a
 * subscriber knows each event by its own id.
 */
final class StreamPosition {

  /** Asks for everything from the beginning. */
  static final String START = "start";

  private StreamPosition() {}

  static String idOf(String generation, long position) {
    return generation + "-" + position;
  }

  /**
   * After which position to go on.
   *
   * @param id what the subscriber heard last, or null, {@link #START}, or anything else that it
   *     made up: then it gets everything rather than too little
   */
  static long resumeAfter(String id, String generation, long last) {
    if (id == null || id.isBlank()) {
      return last;
    }
    int dash = id.lastIndexOf('-');
    if (dash < 0 || !id.substring(0, dash).equals(generation)) {
      return 0;
    }
    try {
      return Math.max(0, Long.parseLong(id.substring(dash + 1)));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
