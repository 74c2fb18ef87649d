package org.cocreation.operations;

import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;

import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.test.SteeringEvents;

/** A partnership of Constructcorp and Mincorp with a cycle, as steering tells of them. */
public final class CycleFixture {

  private static final SteeringEvents STEERING = new SteeringEvents();

  private final UUID partnership;
  private final UUID id = UUID.randomUUID();
  private int told;

  private CycleFixture(UUID partnership) {
    this.partnership = partnership;
  }

  /** Known to this service when it returns. */
  public static CycleFixture runningIn(String phase) {
    CycleFixture cycle = new CycleFixture(STEERING.acceptedPartnership());
    cycle.moved("started", phase, "RUNNING");
    await().until(() -> as("operations@mincorp").get(cycle.path("summary")).statusCode() == 200);
    return cycle;
  }

  /** Known to nobody before it is told that it {@link #moved}. */
  public static CycleFixture notToldYet() {
    return new CycleFixture(STEERING.acceptedPartnership());
  }

  /** Tells that it moved; the service notices in its own time. */
  public void moved(String fact, String phase, String status) {
    told++;
    STEERING.cycleMoved(fact, partnership, id, phase, 1, status, told);
  }

  public UUID id() {
    return id;
  }

  public UUID partnership() {
    return partnership;
  }

  /** Under the cycle's operational needs. */
  public String path(String... below) {
    return "/api/v1/cycles/%s/operational-needs".formatted(id)
        + (below.length == 0 ? "" : "/" + String.join("/", below));
  }

  /** Somebody of operations says a need of this role; its id. */
  public String express(String persona, String role) {
    return as(persona).body(need(role)).post(path()).then().statusCode(201).extract().path("id");
  }

  /** A need as somebody of this role expresses it. */
  public static Map<String, Object> need(String role) {
    return Map.of(
        "role",
        role,
        "process",
        "Loading at the face",
        "pain",
        "I cannot see whether the truck is full.",
        "frequency",
        "EVERY_SHIFT",
        "since",
        "2024-05");
  }
}
