package org.cocreation.chassis.page;

import io.quarkus.arc.properties.IfBuildProperty;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.cocreation.chassis.path.ApiPath;
import org.cocreation.chassis.problem.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * What a page asks of the API, it asks as the person who is logged in, at {@code
 * /session/api/v1/...}: the same resources, rights and refusals; the API itself takes tokens only.
 * {@link PageSafety} lets changes come from our own pages alone.
 */
@ApplicationScoped
@IfBuildProperty(name = PageAddresses.ENABLED, stringValue = "true")
class SessionCalls {

  @ServerRequestFilter(preMatching = true)
  void leadToTheApi(ContainerRequestContext request, HttpServerRequest asked) {
    String path = asked.path();
    if (!ApiPath.isAskedByPage(path)) {
      return;
    }
    if (asked.headers().contains(HttpHeaders.AUTHORIZATION)) {
      throw new Refusal(
          400,
          "token-beside-session",
          "Here the page's session says who asks: send a token to %s.",
          ApiPath.withoutSession(path));
    }
    String query = asked.query();
    request.setRequestUri(address(ApiPath.withoutSession(path), query));
  }

  private static URI address(String path, String query) {
    try {
      return URI.create(path + (query == null ? "" : "?" + query));
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          400, "bad-address", "The address is not encoded as it must be, such as %%7C for |.");
    }
  }
}
