package org.cocreation.steering.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When signatures at the value gate are late; from when the phase's work is done. */
@ConfigMapping(prefix = "cocreation.value-gate")
interface ValueGateTiming {

  /** How long until the sides that have not signed are reminded, and how often again after that. */
  @WithDefault("P2D")
  Duration remindAfter();

  /** How long until it is escalated, once. A demo sets seconds for both. */
  @WithDefault("P7D")
  Duration escalateAfter();
}
