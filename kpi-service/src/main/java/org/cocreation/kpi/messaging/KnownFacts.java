package org.cocreation.kpi.messaging;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cocreation.chassis.event.EventType;

/**
 * What the four services tell, version 1. This service shows everything, so what is not listed here
 * is an error of somebody: it becomes a dead letter rather than a gap that nobody sees.
 */
final class KnownFacts {

  private static final Set<String> OF_ACTIVITIES =
      Set.of("activity.opened", "activity.completed", "activity.withdrawn", "process.deployed");

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
              "activity.opened",
              "activity.completed",
              "activity.withdrawn",
              "process.deployed"),
          "development",
          OF_ACTIVITIES,
          "operations",
          with(
              OF_ACTIVITIES,
              "operational-need.expressed",
              "operational-need.withdrawn",
              "operational-hearing.closed",
              "concept-review.opened",
              "concept-review.endorsed",
              "concept-review.sent-back",
              "concept-review.answered"),
          "kpi",
          Set.of("kpi.measured", "kpi.status-changed", "process.deployed"));

  private KnownFacts() {}

  private static Set<String> with(Set<String> facts, String... more) {
    return Stream.concat(facts.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
  }

  static Set<String> services() {
    return BY_SERVICE.keySet();
  }

  static Set<String> of(String service) {
    return BY_SERVICE.getOrDefault(service, Set.of());
  }

  static boolean contains(EventType type) {
    return type.version() == 1 && of(type.service()).contains(type.name());
  }
}
