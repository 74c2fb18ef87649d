package org.cocreation.chassis.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How much of a list, and from where on; a bean parameter of every list. */
public class Paging {

  @QueryParam("limit")
  @DefaultValue("50")
  @Min(1) @Max(200) @Parameter(description = "How many at the most.")
  int limit;

  @QueryParam("cursor")
  @Parameter(description = "The nextCursor of the page before; opaque.")
  String cursor;

  /** One row more than asked for, so that {@link #page} knows whether there is a next page. */
  public int fetch() {
    return limit + 1;
  }

  /** The sort key after which this page starts; empty on the first page. */
  public Optional<String> after() {
    return after(Function.identity());
  }

  /** {@link #after()} where the sort key is of another type than text. */
  public <T> Optional<T> after(Function<String, T> parse) {
    if (cursor == null || cursor.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Cursor.read(cursor, parse));
    } catch (IllegalArgumentException e) {
      throw Refusal.invalidField("cursor", "is not one that this list returned");
    }
  }

  /**
   * @param fetched up to {@link #fetch()} rows
   * @param sortKey what orders the list, unique
   */
  public <T> Page<T> page(List<T> fetched, Function<T, ?> sortKey) {
    if (fetched.size() <= limit) {
      return new Page<>(fetched, null);
    }
    List<T> items = fetched.subList(0, limit);
    return new Page<>(List.copyOf(items), Cursor.of(sortKey.apply(items.getLast())));
  }
}
