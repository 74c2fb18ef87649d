package org.cocreation.chassis.http;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cocreation.chassis.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * What there is at which address, as the resources say it. An address that is there, but not with
 * this method, is told from one that is not: where several resources share the beginning of an
 * address, the framework takes both for the same.
 */
@Singleton
class Endpoints {

  private record Endpoint(Pattern address, String method) {}

  private final List<Endpoint> endpoints;

  Endpoints(BeanManager beans) {
    endpoints =
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .<Class<?>>map(bean -> bean.getBeanClass())
            .filter(type -> type.isAnnotationPresent(Path.class))
            .distinct()
            .flatMap(Endpoints::of)
            .toList();
  }

  private static Stream<Endpoint> of(Class<?> resource) {
    return Arrays.stream(resource.getMethods())
        .flatMap(
            method ->
                Arrays.stream(method.getAnnotations())
                    .map(found -> found.annotationType().getAnnotation(HttpMethod.class))
                    .filter(found -> found != null)
                    .map(found -> new Endpoint(address(resource, method), found.value())));
  }

  private static Pattern address(Class<?> resource, Method method) {
    Path below = method.getAnnotation(Path.class);
    String template =
        resource.getAnnotation(Path.class).value() + "/" + (below == null ? "" : below.value());
    return Pattern.compile(
        ("/" + template)
            .replaceAll("/+", "/")
            .replaceAll("/$", "")
            .replaceAll("\\{[^}]+}", "[^/]+"));
  }

  @ServerExceptionMapper({NotFoundException.class, NotAllowedException.class})
  Response nothingThere(WebApplicationException e, UriInfo uri, Request request) {
    Set<String> allowed = methodsAt(uri.getPath());
    if (allowed.isEmpty()) {
      allowed = e.getResponse().getAllowedMethods();
    }
    if (allowed.isEmpty() || allowed.contains(request.getMethod())) {
      return Problem.noSuchAddress();
    }
    Response problem =
        Problem.response(
            405, "method-not-allowed", "This address takes %s.", String.join(", ", allowed));
    return Response.fromResponse(problem)
        .header(HttpHeaders.ALLOW, String.join(", ", allowed))
        .build();
  }

  private Set<String> methodsAt(String path) {
    Set<String> methods = new TreeSet<>();
    endpoints.stream()
        .filter(endpoint -> endpoint.address().matcher(path).matches())
        .forEach(endpoint -> methods.add(endpoint.method()));
    if (methods.contains(HttpMethod.GET)) {
      methods.add(HttpMethod.HEAD);
    }
    if (!methods.isEmpty()) {
      methods.add(HttpMethod.OPTIONS);
    }
    return methods;
  }
}
