package org.cocreation.kpi.timeline;

import java.time.Instant;
import org.cocreation.chassis.json.PointsInTime;

/** Where something stands among what happened: by time, and at the same time by its id. */
public record Place(Instant time, String id) {

  /** Before it, in lists of which the newest comes first, is nothing. */
  public static final Place NEWEST = new Place(Instant.parse("9999-01-01T00:00:00Z"), "");

  public Place {
    if (!PointsInTime.canBeKept(time)) {
      throw new IllegalArgumentException("Nothing can have happened then");
    }
  }

  /** What {@link #toString} wrote. */
  public static Place parse(String text) {
    int bar = text.indexOf('|');
    return new Place(Instant.parse(text.substring(0, bar)), text.substring(bar + 1));
  }

  static Place of(TimelineEntry entry) {
    return new Place(entry.occurredAt(), entry.eventId());
  }

  @Override
  public String toString() {
    return time + "|" + id;
  }
}
