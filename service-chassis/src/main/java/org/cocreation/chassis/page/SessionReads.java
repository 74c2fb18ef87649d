package org.cocreation.chassis.page;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.cocreation.chassis.path.ApiPath;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * What a page reads from the API, it reads as the person who is logged in, at {@code
 * /session/api/v1/...}: the API itself takes tokens only. Nothing can be changed this way.
 */
@ApplicationScoped
@IfBuildProperty(name = PageAddresses.ENABLED, stringValue = "true")
class SessionReads {

  @ServerRequestFilter(preMatching = true)
  void leadToTheApi(ContainerRequestContext request, UriInfo uri) {
    String path = uri.getRequestUri().getRawPath();
    if (!ApiPath.isReadByPage(path)) {
      return;
    }
    if (!request.getMethod().equals(HttpMethod.GET)) {
      throw new NotAllowedException(HttpMethod.GET, new String[0]);
    }
    String query = uri.getRequestUri().getRawQuery();
    request.setRequestUri(
        URI.create(ApiPath.withoutSession(path) + (query == null ? "" : "?" + query)));
  }
}
