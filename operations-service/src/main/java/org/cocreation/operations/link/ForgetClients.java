package org.cocreation.operations.link;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.cocreation.chassis.database.DatabaseTrouble;
import org.jboss.logging.Logger;

/**
 * From where a need was sent is known for as long as it counts ({@link LinkLimits#window}) and ten
 * minutes more at most, also of links that nobody uses any more.
 */
@ApplicationScoped
class ForgetClients {

  private static final Logger LOG = Logger.getLogger(ForgetClients.class);

  private final ReceivedNeedRepository needs;
  private final LinkLimits limits;
  private final Clock clock;

  ForgetClients(ReceivedNeedRepository needs, LinkLimits limits, Clock clock) {
    this.needs = needs;
    this.limits = limits;
    this.clock = clock;
  }

  @Scheduled(
      every = "10m",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void forget() {
    try {
      QuarkusTransaction.requiringNew()
          .run(() -> needs.forgetClients(clock.instant().minus(limits.window())));
    } catch (RuntimeException e) {
      if (!DatabaseTrouble.isCauseOf(e)) {
        throw e;
      }
      LOG.debugf(e, "Forgets later");
    }
  }
}
