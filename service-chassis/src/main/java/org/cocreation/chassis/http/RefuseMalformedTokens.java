package org.cocreation.chassis.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.cocreation.chassis.problem.EarlyRefusal;

/**
 * A bearer token that is not even a JSON Web Token by its form is refused as any invalid token is:
 * of one with empty parts, the OIDC extension makes a failure of the server.
 */
@ApplicationScoped
class RefuseMalformedTokens {

  private static final int BEFORE_AUTHENTICATION = 1_100;

  private static final String BEARER = "bearer ";

  void register(@Observes Filters filters) {
    filters.register(RefuseMalformedTokens::check, BEFORE_AUTHENTICATION);
  }

  private static void check(RoutingContext context) {
    String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
    if (!hasEmptyPart(authorization)) {
      context.next();
      return;
    }
    EarlyRefusal.endUnauthenticated(context.response());
  }

  /** Dots make the parts of a token; text without any is refused further on. */
  private static boolean hasEmptyPart(String authorization) {
    return authorization != null
        && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
        && authorization.indexOf('.') >= 0
        && List.of(authorization.substring(BEARER.length()).strip().split("[.]", -1)).contains("");
  }
}
