package org.cocreation.chassis.http;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

/** How the API answers with a thing. */
public final class Answers {

  private Answers() {}

  public static Response of(Object view) {
    return Response.ok(view).build();
  }

  /** With the ETag that is wanted for changes. */
  public static Response of(Object view, long version) {
    return Response.ok(view).tag(Preconditions.etag(version)).build();
  }

  /**
   * The same, where the thing is new.
   *
   * @param resource where it is read from now on
   * @param ids as in the path of the resource; one more is the last segment
   */
  public static Response created(Response answer, Class<?> resource, Object... ids) {
    UriBuilder address = UriBuilder.fromResource(resource);
    if (resource.getAnnotation(Path.class).value().chars().filter(c -> c == '{').count()
        < ids.length) {
      address.path("{last}");
    }
    return Response.fromResponse(answer)
        .status(Response.Status.CREATED)
        .location(address.build(ids))
        .build();
  }
}
