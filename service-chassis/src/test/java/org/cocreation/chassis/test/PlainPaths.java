package org.cocreation.chassis.test;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * REST Assured compiles a Groovy script for each path in a JSON body, which takes longer than most
 * requests. Here the plain ones, such as {@code items[0].id}, are followed by hand; what is more
 * than that, or does not match, is left to REST Assured and its messages.
 */
final class PlainPaths implements Filter {

  private static final Pattern PLAIN = Pattern.compile("\\w+(\\[-?\\d+])*(\\.\\w+(\\[-?\\d+])*)*");
  private static final Pattern STEP = Pattern.compile("\\[(-?\\d+)]|(\\w+)");

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response response = context.next(request, expected);
    String type = response.contentType();
    return type != null && type.contains("json")
        ? (Response) new Follower(response).around(response, Response.class)
        : response;
  }

  /** One answer, in whatever way REST Assured hands it on. */
  private static final class Follower {

    private final Response response;
    private Object root;

    Follower(Response response) {
      this.response = response;
    }

    Object around(Object delegate, Class<?> type) {
      InvocationHandler handler = (proxy, method, said) -> call(proxy, delegate, method, said);
      return Proxy.newProxyInstance(
          PlainPaths.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private Object call(Object proxy, Object delegate, Method method, Object[] said)
        throws Throwable {
      if (method.getName().equals("path") && ((String[]) said[1]).length == 0) {
        Optional<Found> found = follow((String) said[0]);
        if (found.isPresent()) {
          return found.get().value();
        }
      }
      if (method.getName().equals("body") && matches(said)) {
        return proxy;
      }
      try {
        Object result = method.invoke(delegate, said);
        Class<?> type = method.getReturnType();
        return result instanceof Response && type.isAssignableFrom(Response.class)
            ? around(result, Response.class)
            : result instanceof ValidatableResponse
                ? around(result, ValidatableResponse.class)
                : type == ExtractableResponse.class ? around(result, type) : result;
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }

    /** Whether that is a path with what it must match, and does. */
    private boolean matches(Object[] said) {
      return said != null
          && said.length == 3
          && said[0] instanceof String path
          && said[1] instanceof org.hamcrest.Matcher<?> matcher
          && said[2] instanceof Object[] more
          && more.length == 0
          && follow(path).filter(found -> matcher.matches(found.value())).isPresent();
    }

    private Optional<Found> follow(String path) {
      if (!PLAIN.matcher(path).matches()) {
        return Optional.empty();
      }
      if (root == null) {
        root = response.jsonPath().get("$");
      }
      Optional<Found> at = Optional.of(new Found(root));
      for (Matcher steps = STEP.matcher(path); at.isPresent() && steps.find(); ) {
        Object from = at.get().value();
        at =
            steps.group(1) != null
                ? entry(from, Integer.parseInt(steps.group(1)))
                : member(from, steps.group(2));
      }
      return at;
    }

    private static Optional<Found> entry(Object from, int index) {
      if (!(from instanceof List<?> list)) {
        return Optional.empty();
      }
      int place = index < 0 ? list.size() + index : index;
      return place >= 0 && place < list.size()
          ? Optional.of(new Found(list.get(place)))
          : Optional.empty();
    }

    /** Of a list, those of its entries. */
    private static Optional<Found> member(Object from, String name) {
      if (from instanceof Map<?, ?> map) {
        return Optional.of(new Found(map.get(name)));
      }
      if (from instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
        List<Object> members = new ArrayList<>();
        list.forEach(entry -> members.add(((Map<?, ?>) entry).get(name)));
        return Optional.of(new Found(members));
      }
      return Optional.empty();
    }
  }

  private record Found(Object value) {}
}
