package org.cocreation.chassis.inbox;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cocreation.chassis.event.EventType;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.jboss.logging.Logger;

/**
 * Counts, since the start, the facts that this release does not know: a newer one of another
 * service tells them. Shown with the health of the service; no reason to be ill.
 */
@Wellness
@ApplicationScoped
class UnknownFacts implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(UnknownFacts.class);
  private static final int MOST_TYPES = 200;

  private final Map<String, Long> counts = new ConcurrentHashMap<>();

  void count(EventType type) {
    String name = counts.size() < MOST_TYPES ? type.toString() : "others";
    if (counts.merge(name, 1L, Long::sum) == 1) {
      LOG.warnf("A fact that is not known here, of a newer release: type=%s", name);
    }
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("unknown-facts").up();
    counts.forEach(answer::withData);
    return answer.build();
  }
}
