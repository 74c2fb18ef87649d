package org.cocreation.steering.resourceplan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a sprint is, alike in all services. */
@ConfigMapping(prefix = "cocreation.sprint")
public interface SprintConfig {

  /** In whole days: people offer their hours by sprints of this length (4.2.3). */
  @WithDefault("P14D")
  Duration length();
}
