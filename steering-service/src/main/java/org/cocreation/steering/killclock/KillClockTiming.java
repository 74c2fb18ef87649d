package org.cocreation.steering.killclock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How closely the engine watches kill clocks (R11). */
@ConfigMapping(prefix = "cocreation.kill-clock")
interface KillClockTiming {

  /**
   * How long after the kill clock's date the engine looks again, and so at the latest after an
   * extended date: the first look is on the date itself. Releases and decisions do not depend on
   * it, they look for themselves. A demo sets seconds.
   */
  @WithDefault("PT1H")
  Duration lookAgainAfter();
}
