package org.cocreation.chassis.http;

import java.util.function.Function;

/**
 * A thing as it is shown, with the version that a change of it has to name.
 *
 * @param etag as in {@code ETag} and {@code If-Match}
 */
public record Versioned<T>(T view, String etag) {

  public static <T> Versioned<T> of(T view, long version) {
    return new Versioned<>(view, Preconditions.etag(version).toString());
  }

  /** The same version, shown otherwise. */
  public <R> Versioned<R> map(Function<T, R> how) {
    return new Versioned<>(how.apply(view), etag);
  }
}
