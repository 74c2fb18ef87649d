package org.cocreation.chassis.startup;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready is what has no obstacle; what it is stands in the answer. */
@Readiness
@ApplicationScoped
class ObstacleCheck implements HealthCheck {

  private final Obstacles obstacles;

  ObstacleCheck(Obstacles obstacles) {
    this.obstacles = obstacles;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("obstacles").status(!obstacles.isAny());
    obstacles.all().forEach(answer::withData);
    return answer.build();
  }
}
