package org.cocreation.chassis.page;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.oidc.JavaScriptRequestChecker;
import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.cocreation.chassis.path.ApiPath;

/**
 * People log in to the pages by the code flow, programs bring a token to the API. The API never
 * sends anybody to a login page, and never looks at a page's session ({@link PageSafety} takes the
 * cookies away): what a page asks of it, it asks through {@link SessionCalls}.
 */
@ApplicationScoped
@IfBuildProperty(name = PageAddresses.ENABLED, stringValue = "true")
class WhoLogsInHow implements TenantResolver, JavaScriptRequestChecker {

  /** The OIDC tenant of the pages; the default one takes tokens. */
  private static final String PAGES = "pages";

  @Override
  public String resolve(RoutingContext request) {
    return isForPrograms(request) ? null : PAGES;
  }

  /** A script cannot follow the way to the login page: it is told that the session is over. */
  @Override
  public boolean isJavaScriptRequest(RoutingContext request) {
    return isForPrograms(request)
        || request.normalizedPath().startsWith(ApiPath.SESSION + "/")
        || request.request().getHeader("HX-Request") != null;
  }

  static boolean isForPrograms(RoutingContext request) {
    String path = request.normalizedPath();
    return ApiPath.isApi(path) || path.startsWith(ApiPath.MANAGEMENT);
  }
}
