package org.cocreation.chassis.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.cocreation.chassis.problem.EarlyRefusal;

/**
 * Refuses a body that is too large with a problem that the client gets to read: the body is let
 * pass by unread first, where the server's own limit would cut the connection in the middle of it.
 * That limit stays behind this one, for bodies that do not say how long they are.
 */
@ApplicationScoped
class BodyLimit {

  private static final long LONGEST_BYTES = 1_048_576;
  private static final long LONGEST_TO_LET_PASS_BYTES = 16 * LONGEST_BYTES;
  private static final int BEFORE_AUTHENTICATION = 1_000;

  void register(@Observes Filters filters) {
    filters.register(BodyLimit::check, BEFORE_AUTHENTICATION);
  }

  private static void check(RoutingContext context) {
    long length = lengthOf(context.request());
    if (length <= LONGEST_BYTES || length > LONGEST_TO_LET_PASS_BYTES) {
      context.next();
      return;
    }
    context.request().handler(part -> {});
    context.request().endHandler(end -> refuse(context));
    context.request().resume();
  }

  private static long lengthOf(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
  }

  private static void refuse(RoutingContext context) {
    EarlyRefusal.end(
        context.response(),
        413,
        "too-large",
        "The body has more than %d bytes: send less at a time.",
        LONGEST_BYTES);
  }
}
