package org.cocreation.chassis.inbox;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Shows which facts came that are not known here; no reason to be ill, one to update. */
@Wellness
@ApplicationScoped
class UnknownFactsCheck implements HealthCheck {

  private final UnknownFacts facts;

  UnknownFactsCheck(UnknownFacts facts) {
    this.facts = facts;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("unknown-facts").up();
    facts.counts().forEach(answer::withData);
    return answer.build();
  }
}
