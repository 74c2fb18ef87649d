package org.cocreation.development.sprint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a sprint is where nobody says it. */
@ConfigMapping(prefix = "cocreation.sprint")
public interface SprintConfig {

  /** Its length, first and last day included; whole days. */
  @WithDefault("P14D")
  Duration length();
}
