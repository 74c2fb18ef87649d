package org.cocreation.steering.workflow.embedded;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the embedded engine lets timers fire. The defaults fit a firm with thousands of cycles. */
@ConfigMapping(prefix = "cocreation.engine.embedded")
public interface EmbeddedEngineConfig {

  /** How many timers are worked on at once; each takes a database connection while it is. */
  @WithDefault("2")
  int timerThreads();

  /**
   * How often each replica looks for timers that are due: how late one can fire, and one query
   * each.
   */
  @WithDefault("1s")
  Duration timerPollInterval();

  /** After what time a timer fires again whose work failed, as often as it takes. */
  @WithDefault("10s")
  Duration timerRetryAfter();

  /**
   * For how long a replica keeps a timer for itself that it took. After a crash another replica
   * takes it then; should two ever work on one, the second finds it done.
   */
  @WithDefault("30s")
  Duration timerLock();
}
