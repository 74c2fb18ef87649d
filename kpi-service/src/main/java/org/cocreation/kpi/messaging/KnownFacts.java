package org.cocreation.kpi.messaging;

import java.util.Map;
import java.util.Set;
import org.cocreation.chassis.event.EventType;

/**
 * What the four services tell, version 1. This service shows everything, so what is not listed here
 * is an error of somebody: it becomes a dead letter rather than a gap that nobody sees.
 */
final class KnownFacts {

  private static final Map<String, Set<String>> BY_SERVICE =
      Map.of(
          "steering",
          Set.of(
              "organization.registered",
              "organization.changed",
              "partnership.proposed",
              "partnership.accepted",
              "partnership.declined",
              "partnership.member-added",
              "partnership.member-changed",
              "partnership.member-removed",
              "goal.defined",
              "goal-weights.changed",
              "goal-weights.agreed",
              "pledge.made",
              "tranche-plan.changed",
              "tranche.released",
              "spending.booked",
              "kill-clock.set",
              "kill-clock.extended",
              "kill-clock.expired",
              "value-gate.reminded",
              "value-gate.escalated",
              "cycle.started",
              "cycle.decision-awaited",
              "cycle.advanced",
              "cycle.moved-back",
              "cycle.shelved",
              "cycle.revived",
              "cycle.stopped",
              "cycle.completed",
              "value-statement.changed",
              "approval.given",
              "approval.voided",
              "decision.taken",
              "activity.due",
              "activity.opened",
              "activity.completed",
              "activity.withdrawn",
              "process.deployed"),
          "development",
          Set.of(
              "activity.opened",
              "activity.completed",
              "activity.withdrawn",
              "need-list.submitted",
              "need-list.shared",
              "process-map.changed",
              "common-problem.merged",
              "common-problem.changed",
              "common-problem.unmerged",
              "common-problem.scored",
              "opportunity.assessed",
              "opportunity.selected",
              "opportunity.shelved",
              "opportunity.revived",
              "opportunity.deselected",
              "concept.changed",
              "concept.technically-approved"),
          "operations",
          Set.of(
              "activity.opened",
              "activity.completed",
              "activity.withdrawn",
              "operational-need.expressed",
              "operational-need.withdrawn",
              "operational-hearing.closed",
              "concept-review.opened",
              "concept-review.endorsed",
              "concept-review.sent-back",
              "concept-review.answered"),
          "kpi",
          Set.of("kpi.measured", "kpi.status-changed"));

  /** Told by every service up to 0.1.0; their topics keep them. */
  private static final String FORMER = "process.deployed";

  private KnownFacts() {}

  static Set<String> services() {
    return BY_SERVICE.keySet();
  }

  static Set<String> of(String service) {
    return BY_SERVICE.getOrDefault(service, Set.of());
  }

  static boolean contains(EventType type) {
    return type.version() == 1
        && (of(type.service()).contains(type.name())
            || BY_SERVICE.containsKey(type.service()) && type.name().equals(FORMER));
  }
}
