package org.cocreation.steering.sprintclock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When people are reminded of a sprint's end (4.2.3). */
@ConfigMapping(prefix = "cocreation.sprint-clock")
interface SprintTiming {

  /** How long before the end of a sprint's last day people are reminded of it, once. */
  @WithDefault("P2D")
  Duration remindBefore();
}
