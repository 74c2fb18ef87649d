package org.cocreation.chassis.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.cocreation.chassis.path.ApiPath;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.text.Text;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Holds a request against the operation that it came to: nothing in its address is passed over, and
 * what it does not accept is not sent. For the API alone; what browsers and those who link to a
 * page add to its address is theirs.
 */
class RequestCheck {

  private static final String QUALITY = "q";
  private static final Set<String> WITHOUT_BODY = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  /** What an operation says of itself. */
  private record Operation(
      QueryParameters parameters, List<MediaType> consumed, List<MediaType> produced) {}

  private final Map<Method, Operation> operations = new ConcurrentHashMap<>();

  /**
   * @throws NotFoundException 404 for an address that nothing can have
   * @throws Refusal 422 for a query parameter that the operation does not take
   * @throws NotAcceptableException 406 where all that it answers is ruled out
   * @throws NotSupportedException 415 for a body that it does not take; a {@link Refusal} with 415
   *     for JSON in another charset than its own
   */
  @ServerRequestFilter
  void check(UriInfo uri, HttpHeaders headers, Request request, ResourceInfo resource) {
    if (!ApiPath.isApi(uri.getPath())) {
      return;
    }
    if (!Text.isOneLine(uri.getPath())) {
      throw new NotFoundException();
    }
    Operation operation =
        operations.computeIfAbsent(resource.getResourceMethod(), method -> of(method, resource));
    operation.parameters().check(uri.getQueryParameters());
    requireAccepted(operation, headers);
    if (!WITHOUT_BODY.contains(request.getMethod())) {
      requireTaken(operation, headers);
    }
  }

  private static void requireAccepted(Operation operation, HttpHeaders headers) {
    String accept = headers.getHeaderString(HttpHeaders.ACCEPT);
    if (accept == null || accept.isBlank()) {
      return;
    }
    try {
      List<MediaType> accepted = headers.getAcceptableMediaTypes();
      if (operation.produced().stream().noneMatch(type -> isAccepted(type, accepted))) {
        throw new NotAcceptableException();
      }
    } catch (IllegalArgumentException noMediaType) {
      throw new NotAcceptableException(noMediaType);
    }
  }

  /** Where an operation does not say what it takes, the framework would take text for JSON. */
  private static void requireTaken(Operation operation, HttpHeaders headers) {
    String type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
    if (type == null) {
      return;
    }
    try {
      MediaType sent = MediaType.valueOf(type);
      if (sent.isWildcardSubtype() || operation.consumed().stream().noneMatch(sent::isCompatible)) {
        throw new NotSupportedException();
      }
      requireReadable(sent);
    } catch (IllegalArgumentException noMediaType) {
      throw new NotSupportedException(noMediaType);
    }
  }

  /** JSON is UTF-8 (RFC 8259): in what else it says to be, it would be read as something else. */
  private static void requireReadable(MediaType sent) {
    String charset = sent.getParameters().get(MediaType.CHARSET_PARAMETER);
    if (charset != null
        && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())
        && sent.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
      throw new Refusal(
          415,
          "unsupported-media-type",
          "JSON is taken in UTF-8 alone: send it so, as application/json without a charset.");
    }
  }

  private static Operation of(Method method, ResourceInfo resource) {
    return new Operation(
        QueryParameters.of(method),
        types(said(Consumes.class, resource), Consumes::value),
        types(said(Produces.class, resource), Produces::value));
  }

  private static <A extends Annotation> Optional<A> said(Class<A> what, ResourceInfo resource) {
    return Optional.ofNullable(resource.getResourceMethod().getAnnotation(what))
        .or(() -> Optional.ofNullable(resource.getResourceClass().getAnnotation(what)));
  }

  /** JSON where it is not said. */
  private static <A> List<MediaType> types(Optional<A> said, Function<A, String[]> names) {
    String[] types = said.map(names).orElse(new String[] {MediaType.APPLICATION_JSON});
    return Arrays.stream(types).map(MediaType::valueOf).toList();
  }

  /** By the range that says most of it: {@code q=0} there rules it out. */
  private static boolean isAccepted(MediaType type, List<MediaType> ranges) {
    return ranges.isEmpty()
        || ranges.stream()
            .filter(range -> range.isCompatible(type))
            .min(
                Comparator.comparing(MediaType::isWildcardType)
                    .thenComparing(MediaType::isWildcardSubtype))
            .filter(range -> !isRuledOut(range))
            .isPresent();
  }

  private static boolean isRuledOut(MediaType range) {
    return range.getParameters().getOrDefault(QUALITY, "1").matches("0([.]0*)?");
  }
}
