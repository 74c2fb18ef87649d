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
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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

  private final Map<Method, QueryParameters> parameters = new ConcurrentHashMap<>();

  /**
   * @throws NotFoundException 404 for an address that nothing can have
   * @throws Refusal 422 for a query parameter that the operation does not take
   * @throws NotAcceptableException 406 where all that it answers is ruled out
   * @throws NotSupportedException 415 for a body that it does not take
   */
  @ServerRequestFilter
  void check(UriInfo uri, HttpHeaders headers, Request request, ResourceInfo resource) {
    if (!uri.getPath().startsWith(ApiEdge.API)) {
      return;
    }
    if (!Text.isOneLine(uri.getPath())) {
      throw new NotFoundException();
    }
    Method operation = resource.getResourceMethod();
    parameters.computeIfAbsent(operation, QueryParameters::of).check(uri.getQueryParameters());
    requireAccepted(resource, headers);
    if (!WITHOUT_BODY.contains(request.getMethod())) {
      requireTaken(resource, headers);
    }
  }

  private static void requireAccepted(ResourceInfo resource, HttpHeaders headers) {
    String accept = headers.getHeaderString(HttpHeaders.ACCEPT);
    if (accept == null || accept.isBlank()) {
      return;
    }
    try {
      List<MediaType> accepted = headers.getAcceptableMediaTypes();
      if (produced(resource).noneMatch(type -> isAccepted(type, accepted))) {
        throw new NotAcceptableException();
      }
    } catch (IllegalArgumentException noMediaType) {
      throw new NotAcceptableException(noMediaType);
    }
  }

  /** Where an operation does not say what it takes, the framework would take text for JSON. */
  private static void requireTaken(ResourceInfo resource, HttpHeaders headers) {
    String type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
    if (type == null) {
      return;
    }
    try {
      MediaType sent = MediaType.valueOf(type);
      if (consumed(resource).noneMatch(sent::isCompatible)) {
        throw new NotSupportedException();
      }
    } catch (IllegalArgumentException noMediaType) {
      throw new NotSupportedException(noMediaType);
    }
  }

  private static Stream<MediaType> consumed(ResourceInfo resource) {
    Consumes said = resource.getResourceMethod().getAnnotation(Consumes.class);
    if (said == null) {
      said = resource.getResourceClass().getAnnotation(Consumes.class);
    }
    return said == null
        ? Stream.of(MediaType.APPLICATION_JSON_TYPE)
        : Arrays.stream(said.value()).map(MediaType::valueOf);
  }

  private static Stream<MediaType> produced(ResourceInfo resource) {
    Produces said = resource.getResourceMethod().getAnnotation(Produces.class);
    if (said == null) {
      said = resource.getResourceClass().getAnnotation(Produces.class);
    }
    return said == null
        ? Stream.of(MediaType.APPLICATION_JSON_TYPE)
        : Arrays.stream(said.value()).map(MediaType::valueOf);
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
