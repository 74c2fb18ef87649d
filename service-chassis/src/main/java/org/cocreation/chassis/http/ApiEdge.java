package org.cocreation.chassis.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.cocreation.chassis.language.English;
import org.cocreation.chassis.path.ApiPath;
import org.cocreation.chassis.problem.EarlyRefusal;

/**
 * What holds for each request to the API, whichever resource answers it: nobody keeps an answer
 * that is meant for one person, no browser takes it for something else than it says, and a body
 * says what it is and is not compressed.
 */
@ApplicationScoped
class ApiEdge {

  private static final Set<HttpMethod> WITH_BODY =
      Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

  /** Before {@link BodyLimit}, whose answers are answers of the API, too. */
  private static final int FIRST = 1_200;

  void register(@Observes Filters filters) {
    filters.register(ApiEdge::check, FIRST);
  }

  private static void check(RoutingContext context) {
    forgetBlankAccept(context.request());
    String path = context.normalizedPath();
    if (!ApiPath.isApi(path) && !ApiPath.isAskedByPage(path)) {
      context.next();
      return;
    }
    context
        .response()
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .putHeader("X-Content-Type-Options", "nosniff");
    HttpServerRequest request = context.request();
    String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
    if (encoding != null && !encoding.strip().equalsIgnoreCase("identity")) {
      context.response().putHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
      refuse(context, "A compressed body is not taken: send it as it is.");
    } else if (hasBody(request) && isBlank(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
      refuse(context, "Say in 'Content-Type' what the body is, such as application/json.");
    } else {
      context.next();
    }
  }

  /** It asks for nothing in particular, and the server would fail to read it. */
  private static void forgetBlankAccept(HttpServerRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    if (accept != null && accept.isBlank()) {
      request.headers().remove(HttpHeaders.ACCEPT);
    }
  }

  private static boolean hasBody(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null
        ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
            || (request.version() == HttpVersion.HTTP_2
                && WITH_BODY.contains(request.method())
                && !request.isEnded())
        : !length.strip().equals("0");
  }

  private static boolean isBlank(String header) {
    return header == null || header.isBlank();
  }

  private static void refuse(RoutingContext context, @English String pattern) {
    EarlyRefusal.end(context.response(), 415, "unsupported-media-type", pattern);
  }
}
