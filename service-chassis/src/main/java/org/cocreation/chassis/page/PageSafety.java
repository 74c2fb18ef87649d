package org.cocreation.chassis.page;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.cocreation.chassis.language.Language;
import org.cocreation.chassis.language.Sentence;

/**
 * Keeps other sites out of the pages: they cannot be framed, nothing runs on them that we did not
 * send, a cookie opens no API, and what a form sends is taken from our own pages alone. The last by
 * what browsers say of where a request comes from ({@code Sec-Fetch-Site}, {@code Origin}), beside
 * the session's {@code SameSite} cookie: no token to keep, the same for all replicas.
 */
@ApplicationScoped
@IfBuildProperty(name = PageAddresses.ENABLED, stringValue = "true")
class PageSafety {

  private static final int BEFORE_AUTHENTICATION = 990;
  private static final Set<HttpMethod> READS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  /** No inline script; bpmn-js and ECharts set styles on what they draw. */
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
              + " font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self';"
              + " frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "same-origin");

  void register(@Observes Filters filters) {
    filters.register(PageSafety::check, BEFORE_AUTHENTICATION);
  }

  private static void check(RoutingContext context) {
    HEADERS.forEach((name, value) -> context.response().putHeader(name, value));
    boolean changes = !READS.contains(context.request().method());
    if (WhoLogsInHow.isForPrograms(context)) {
      // OIDC would let a session's cookie choose how its bearer is known, also against a token.
      context.request().headers().remove(HttpHeaders.COOKIE);
    } else if (changes && !isOurs(context.request())) {
      var ignored =
          context
              .response()
              .setStatusCode(403)
              .putHeader("Content-Type", "text/plain; charset=utf-8")
              .putHeader(HttpHeaders.CONTENT_LANGUAGE, Language.current().tag())
              .end(
                  Sentence.say(
                      "This form was not sent from one of our own pages, so nothing was changed."));
      return;
    }
    context.next();
  }

  private static boolean isOurs(HttpServerRequest request) {
    return isOurs(
        request.getHeader("Sec-Fetch-Site"),
        request.getHeader("Origin"),
        request.authority() == null ? null : request.authority().toString());
  }

  /** What says nothing of where it comes from is no browser's form, and not ours either. */
  static boolean isOurs(String fetchSite, String origin, String authority) {
    if (fetchSite != null) {
      return fetchSite.equals("same-origin");
    }
    try {
      return origin != null
          && authority != null
          && authority.equals(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }
}
