package org.cocreation.chassis.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.cocreation.chassis.path.ApiPath;
import org.cocreation.chassis.problem.EarlyRefusal;
import org.cocreation.chassis.startup.Obstacles;

/**
 * While something keeps the service from its work, people are told so and nothing is begun; health,
 * metrics and documents answer always.
 */
@ApplicationScoped
class RefuseWhileNotReady {

  private static final int FIRST_OF_ALL = 2_000;

  private final Obstacles obstacles;

  RefuseWhileNotReady(Obstacles obstacles) {
    this.obstacles = obstacles;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, FIRST_OF_ALL);
  }

  private void check(RoutingContext context) {
    if (!obstacles.isAny() || context.normalizedPath().startsWith(ApiPath.MANAGEMENT)) {
      context.next();
      return;
    }
    EarlyRefusal.end(
        context.response().putHeader(HttpHeaders.RETRY_AFTER, "5"),
        503,
        "not-ready",
        "The service is not ready yet: try again in a few seconds.");
  }
}
