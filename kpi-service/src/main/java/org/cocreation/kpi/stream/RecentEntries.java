package org.cocreation.kpi.stream;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cocreation.kpi.timeline.TimelineEntry;

/** The last entries in memory, so that one read serves all who keep up. */
class RecentEntries {

  private static final int MOST = 2_000;

  private final ArrayDeque<TimelineEntry> entries = new ArrayDeque<>();
  private long first;
  private long last;

  /** Begins anew behind a position, with nothing. */
  synchronized void beginAt(long position) {
    entries.clear();
    first = position;
    last = position;
  }

  synchronized void add(List<TimelineEntry> next) {
    for (TimelineEntry entry : next) {
      entries.addLast(entry);
      last = entry.position();
    }
    while (entries.size() > MOST) {
      first = entries.removeFirst().position();
    }
  }

  synchronized long last() {
    return last;
  }

  /**
   * What came after a position.
   *
   * @return empty where that is too long ago for the memory
   */
  synchronized Optional<List<TimelineEntry>> after(long position) {
    if (position < first) {
      return Optional.empty();
    }
    if (position >= last) {
      return Optional.of(List.of());
    }
    List<TimelineEntry> found = new ArrayList<>();
    var backwards = entries.descendingIterator();
    while (backwards.hasNext()) {
      TimelineEntry entry = backwards.next();
      if (entry.position() <= position) {
        break;
      }
      found.add(entry);
    }
    return Optional.of(found.reversed());
  }
}
