package org.cocreation.kpi.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;

/** All that is known of one cycle, or of one partnership as such, of who waits for whom. */
final class CycleFacts {

  private static final String RUNNING = "RUNNING";

  private final UUID scope;
  private final UUID partnershipId;
  private final Map<String, List<WorkFact>> byKind;

  /**
   * @param facts of one scope, at least one
   */
  CycleFacts(List<WorkFact> facts) {
    this.scope = facts.getFirst().scope();
    this.partnershipId = facts.getFirst().partnershipId();
    this.byKind = facts.stream().collect(Collectors.groupingBy(WorkFact::kind));
  }

  UUID scope() {
    return scope;
  }

  UUID partnershipId() {
    return partnershipId;
  }

  /** In the order in which they happened. */
  List<WorkFact> all(String kind) {
    return byKind.getOrDefault(kind, List.of()).stream()
        .sorted(Comparator.comparing(WorkFact::at).thenComparing(WorkFact::sequence))
        .toList();
  }

  /** Of which there is one. */
  Optional<WorkFact> one(String kind) {
    return byKind.getOrDefault(kind, List.of()).stream().findFirst();
  }

  boolean isRunning() {
    return one("cycle").filter(cycle -> RUNNING.equals(cycle.text("status"))).isPresent();
  }

  /** Whether nothing goes on in it until steering answers its kill clock (R11). */
  boolean isHeld() {
    return one("cycle").filter(cycle -> cycle.data().path("held").asBoolean()).isPresent();
  }

  boolean isIn(Phase phase) {
    return one("cycle").filter(cycle -> phase.name().equals(cycle.text("phase"))).isPresent();
  }

  int round() {
    return one("cycle").map(cycle -> cycle.data().path("round").asInt(1)).orElse(1);
  }

  /** Since when the steering teams must decide; empty while they need not. */
  Optional<Instant> decisionAwaitedSince() {
    return one("cycle")
        .filter(cycle -> cycle.data().path("awaitingDecision").asBoolean())
        .map(WorkFact::at);
  }

  /** Those of the activity that are open. */
  Optional<WorkFact> open(String activity) {
    return openActivities().filter(open -> activity.equals(open.text("key"))).findFirst();
  }

  Stream<WorkFact> openActivities() {
    return all("activity").stream().filter(activity -> "OPEN".equals(activity.text("state")));
  }

  /** When a side first did this; empty as long as it has not. */
  Optional<Instant> first(String kind, Side side) {
    return of(kind, side).map(WorkFact::at).findFirst();
  }

  /** Those of a side, in the order in which they happened. */
  Stream<WorkFact> of(String kind, Side side) {
    return all(kind).stream().filter(fact -> side(fact.data()).filter(side::equals).isPresent());
  }

  /** Empty where it names none that is known here. */
  static Optional<Side> side(JsonNode data) {
    String name = data.path("side").asText();
    return Arrays.stream(Side.values()).filter(side -> side.name().equals(name)).findFirst();
  }

  static Side other(Side side) {
    return side == Side.PROVIDER ? Side.CUSTOMER : Side.PROVIDER;
  }

  /** A time of a fact; what is no time is as if it was not said. */
  static Optional<Instant> time(JsonNode data, String field) {
    try {
      return data.hasNonNull(field)
          ? Optional.of(Instant.parse(data.path(field).asText()))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The end of a day (UTC) of a fact; what is no day is as if it was not said. */
  static Optional<Instant> endOfDay(JsonNode data, String field) {
    try {
      return data.hasNonNull(field)
          ? Optional.of(
              LocalDate.parse(data.path(field).asText())
                  .plusDays(1)
                  .atStartOfDay()
                  .toInstant(ZoneOffset.UTC))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
