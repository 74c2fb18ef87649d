package org.cocreation.chassis.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cocreation.chassis.path.ApiPath;
import org.cocreation.chassis.problem.EarlyRefusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that is too large with a problem that the client gets to read: the body is let
 * pass by unread first, where the server's own limit would cut the connection in the middle of it.
 * That limit stays behind this one, for bodies that do not say how long they are.
 */
@ApplicationScoped
class BodyLimit {

  private static final long LONGEST_BYTES = 1_048_576;
  private static final long LONGEST_TO_LET_PASS_BYTES = 64 * LONGEST_BYTES;
  private static final int BEFORE_AUTHENTICATION = 1_000;

  private final Optional<Pattern> uploads;
  private final long longestUpload;

  /**
   * @param uploads the paths of the API that take a file as it is
   * @param longestUpload how long such a file may be, in bytes
   */
  BodyLimit(
      @ConfigProperty(name = "cocreation.requests.uploads") Optional<String> uploads,
      @ConfigProperty(name = "cocreation.requests.longest-upload", defaultValue = "20971520")
          long longestUpload) {
    this.uploads = uploads.map(Pattern::compile);
    this.longestUpload = longestUpload;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_AUTHENTICATION);
  }

  private void check(RoutingContext context) {
    long length = lengthOf(context.request());
    long longest = isUpload(context) ? longestUpload : LONGEST_BYTES;
    if (length <= longest || length > LONGEST_TO_LET_PASS_BYTES) {
      context.next();
      return;
    }
    context.request().handler(part -> {});
    context.request().endHandler(end -> refuse(context, longest));
    context.request().resume();
  }

  /** A file that is streamed, and not JSON that is read as a whole. */
  private boolean isUpload(RoutingContext context) {
    String path = ApiPath.withoutSession(context.normalizedPath());
    String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
    return type != null
        && type.startsWith("application/octet-stream")
        && uploads.filter(pattern -> pattern.matcher(path).matches()).isPresent();
  }

  private static long lengthOf(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
  }

  private static void refuse(RoutingContext context, long longest) {
    EarlyRefusal.end(
        context.response(),
        413,
        "too-large",
        "The body has more than %d bytes: send less at a time.",
        longest);
  }
}
