package org.cocreation.kpi.timeline;

import org.cocreation.chassis.process.Side;

/**
 * Which entries of a story are wanted; what is null is not asked for.
 *
 * @param person who acted, as in the token's {@code sub}
 * @param side for which side somebody acted
 * @param reader the side that reads: what the other side alone is told of is not in it (R21)
 */
public record TimelineFilter(TimelineKind kind, String person, Side side, Side reader) {

  /** In SQL, of the parameters that {@link TimelineRepository} sets. */
  String condition() {
    return " and (only_side is null or only_side = :reader)"
        + (kind == null ? "" : " and aggregate in (:aggregates)")
        + (person == null ? "" : " and person = :person")
        + (side == null ? "" : " and side = :side");
  }
}
