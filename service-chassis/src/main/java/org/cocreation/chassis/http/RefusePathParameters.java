package org.cocreation.chassis.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.cocreation.chassis.problem.EarlyRefusal;

/**
 * Nothing here has parameters in its path ({@code /api;a=b/v1}). Routing would pass over them,
 * while who looks at the path's beginning, to know who may come in by what, would not find it.
 */
@ApplicationScoped
class RefusePathParameters {

  private static final int BEFORE_ALL_WHO_LOOK_AT_PATHS = 3_000;

  void register(@Observes Filters filters) {
    filters.register(RefusePathParameters::check, BEFORE_ALL_WHO_LOOK_AT_PATHS);
  }

  private static void check(RoutingContext context) {
    if (context.request().path().indexOf(';') < 0) {
      context.next();
      return;
    }
    EarlyRefusal.end(context.response(), 404, "not-found", "There is nothing at this address.");
  }
}
