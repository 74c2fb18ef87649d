package org.cocreation.chassis.page;

import io.quarkus.arc.properties.IfBuildProperty;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import org.cocreation.chassis.path.ApiPath;
import org.cocreation.chassis.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** At an address that there is not, people get a page, programs a problem. */
@ApplicationScoped
@IfBuildProperty(name = PageAddresses.ENABLED, stringValue = "true")
class NothingHere {

  @ServerExceptionMapper
  Response answer(NotFoundException e, HttpServerRequest request) {
    return isPage(request) ? MissingPage.of(null) : Problem.noSuchAddress();
  }

  private static boolean isPage(HttpServerRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept != null
        && accept.contains("text/html")
        && !ApiPath.isApi(request.path())
        && !ApiPath.isAskedByPage(request.path());
  }
}
