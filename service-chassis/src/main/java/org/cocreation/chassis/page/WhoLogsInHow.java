package org.cocreation.chassis.page;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.oidc.JavaScriptRequestChecker;
import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * People log in to the pages by the code flow, programs bring a token. The API never sends anybody
 * to a login page; it also takes the session of a page that reads from it, but changes nothing on
 * the strength of a cookie alone.
 */
@ApplicationScoped
@IfBuildProperty(name = PageAddresses.ENABLED, stringValue = "true")
class WhoLogsInHow implements TenantResolver, JavaScriptRequestChecker {

  /** The OIDC tenant of the pages; the default one takes tokens. */
  private static final String PAGES = "pages";

  private static final String SESSION_COOKIE = "q_session_" + PAGES;
  private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  @Override
  public String resolve(RoutingContext request) {
    if (!isApi(request)) {
      return PAGES;
    }
    boolean bringsToken = request.request().getHeader("Authorization") != null;
    return !bringsToken && READS.contains(request.request().method()) && hasSession(request)
        ? PAGES
        : null;
  }

  /** A script cannot follow the way to the login page: it is told that the session is over. */
  @Override
  public boolean isJavaScriptRequest(RoutingContext request) {
    return isApi(request) || request.request().getHeader("HX-Request") != null;
  }

  static boolean isApi(RoutingContext request) {
    String path = request.normalizedPath();
    return path.startsWith("/api/") || path.startsWith("/q/");
  }

  private static boolean hasSession(RoutingContext request) {
    return request.request().cookies().stream()
        .anyMatch(cookie -> cookie.getName().startsWith(SESSION_COOKIE));
  }
}
