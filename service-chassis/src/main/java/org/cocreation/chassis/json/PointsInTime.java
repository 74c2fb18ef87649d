package org.cocreation.chassis.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Which points in time can be kept: those that every calendar, database and reader knows. */
public final class PointsInTime {

  private static final int LAST_YEAR = 9999;

  private PointsInTime() {}

  public static boolean canBeKept(Instant time) {
    return canBeKept(time.atOffset(ZoneOffset.UTC).getYear());
  }

  public static boolean canBeKept(LocalDate date) {
    return canBeKept(date.getYear());
  }

  private static boolean canBeKept(int year) {
    return year >= 1 && year <= LAST_YEAR;
  }
}
