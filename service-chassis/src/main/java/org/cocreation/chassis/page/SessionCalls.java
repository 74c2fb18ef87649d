package org.cocreation.chassis.page;

import io.quarkus.arc.properties.IfBuildProperty;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import org.cocreation.chassis.path.ApiPath;
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
    String query = asked.query();
    request.setRequestUri(
        URI.create(ApiPath.withoutSession(path) + (query == null ? "" : "?" + query)));
  }
}
