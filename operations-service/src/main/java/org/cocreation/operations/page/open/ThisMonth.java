package org.cocreation.operations.page.open;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** The latest month that somebody can have now, wherever on earth. */
@ApplicationScoped
class ThisMonth {

  private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

  private final Clock clock;

  ThisMonth(Clock clock) {
    this.clock = clock;
  }

  String latest() {
    return YearMonth.from(clock.instant().atOffset(EARLIEST)).toString();
  }
}
