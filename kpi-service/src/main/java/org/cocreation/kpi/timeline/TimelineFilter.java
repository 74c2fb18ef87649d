package org.cocreation.kpi.timeline;

import org.cocreation.chassis.process.Side;

/**
 * Which entries of a story are wanted; what is null is not asked for.
 *
 * @param person who acted, as in the token's {@code sub}
 * @param side for which side somebody acted
 */
public record TimelineFilter(TimelineKind kind, String person, Side side) {

  /** All of them. */
  public static final TimelineFilter NONE = new TimelineFilter(null, null, null);

  /** In SQL, of the parameters that {@link TimelineRepository} sets. */
  String condition() {
    return (kind == null ? "" : " and aggregate in (:aggregates)")
        + (person == null ? "" : " and person = :person")
        + (side == null ? "" : " and side = :side");
  }
}
