package org.cocreation.operations.link;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much may come by a link, so that nobody floods a side by it. */
@ConfigMapping(prefix = "cocreation.need-links")
interface LinkLimits {

  /** Over how long it is counted. */
  @WithDefault("10m")
  Duration window();

  /** How many needs one link takes in that time: a shift that fills it in at the same break. */
  @WithDefault("60")
  int perLink();

  /** How many of them from one network address: a company's people often share one. */
  @WithDefault("20")
  int perClient();
}
