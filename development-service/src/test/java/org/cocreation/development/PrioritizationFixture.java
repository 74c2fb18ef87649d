package org.cocreation.development;

import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.test.Contracts;
import org.cocreation.chassis.test.SteeringEvents;
import org.cocreation.development.goal.GoalDirectory;

/** A cycle in phase 2 with a goal and its KPI, and common problems as phase 1 left them. */
public final class PrioritizationFixture {

  public static final String PROVIDER = "development@constructcorp";
  public static final String CUSTOMER = "development@mincorp";
  public static final String STEERING = "steering@mincorp";
  public static final String OUTSIDER = "steering@rivalcorp";

  private final SteeringEvents steering = new SteeringEvents();
  private final UUID partnership = steering.acceptedPartnership();
  private final UUID cycle = UUID.randomUUID();
  private final UUID kpi = UUID.randomUUID();
  private int told;

  private PrioritizationFixture() {}

  public static PrioritizationFixture cycle() {
    PrioritizationFixture fixture = new PrioritizationFixture();
    fixture.defineGoal();
    fixture.move("started", "PRIORITIZATION", 1);
    await()
        .until(
            () ->
                fixture.isRound(1)
                    && QuarkusTransaction.requiringNew()
                        .call(
                            () ->
                                Arc.container()
                                    .instance(GoalDirectory.class)
                                    .get()
                                    .kpi(fixture.partnership, fixture.cycle, fixture.kpi)
                                    .isPresent()));
    return fixture;
  }

  /** Both organizations say when it takes two of their people. */
  public void fourEyes(String when) {
    steering.fourEyes(partnership, when);
  }

  /** Steering moves the cycle, and this service knows of it. */
  public void moved(String fact, String phase, int round) {
    move(fact, phase, round);
    await().until(() -> isIn(phase) && isRound(round));
  }

  /** Steering ends the cycle in phase 2, for good or for now. */
  public void ended(String fact, String status) {
    steering.cycleMoved(fact, partnership, cycle, "PRIORITIZATION", 1, status, ++told);
  }

  private void move(String fact, String phase, int round) {
    steering.cycleMoved(fact, partnership, cycle, phase, round, "RUNNING", ++told);
  }

  private void defineGoal() {
    ObjectNode event = Contracts.of("steering").examples().get("goal-defined").deepCopy();
    UUID goal = UUID.randomUUID();
    event.put("id", UUID.randomUUID().toString()).put("subject", goal.toString());
    event.put("partnershipid", partnership.toString()).put("cycleid", cycle.toString());
    ObjectNode data = (ObjectNode) event.path("data").path("goal");
    data.put("id", goal.toString()).put("partnershipId", partnership.toString());
    data.put("cycleId", cycle.toString());
    ((ObjectNode) data.path("kpis").path(0)).put("id", kpi.toString());
    steering.send(SteeringEvents.TOPIC, partnership.toString(), event.toString());
  }

  /** A common problem as merging left it. */
  public UUID problem(String title) {
    UUID id = UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities()
                    .createNativeQuery(
                        "insert into common_problem (id, cycle_id, partnership_id, title, step_ids,"
                            + " touches_constraint, state, revision, version)"
                            + " values (?, ?, ?, ?, '{}', true, 'OPEN', 1, 0)")
                    .setParameter(1, id)
                    .setParameter(2, cycle)
                    .setParameter(3, partnership)
                    .setParameter(4, title)
                    .executeUpdate());
    return id;
  }

  /** An assessed problem; the opportunity's id. */
  public String candidate(String title) {
    return as(PROVIDER)
        .header("If-None-Match", "*")
        .body(assessment("60000.00"))
        .put("/api/v1/common-problems/{id}/opportunity", problem(title))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public List<String> candidates(int count) {
    List<String> ids = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      ids.add(candidate("Problem " + i));
    }
    return ids;
  }

  /** The ids of all assessed, of which the first is selected. */
  public List<String> selectedOneOf(int count) {
    List<String> ids = candidates(count);
    select(STEERING, ids.getFirst()).then().statusCode(201);
    return ids;
  }

  public Response select(String persona, String opportunity) {
    return as(persona).body(selection(opportunity)).post(address("/selection"));
  }

  public Response withdraw() {
    return as(STEERING)
        .body("{\"reason\": \"The sensors cost twice what was assessed.\"}")
        .post(address("/selection/withdrawal"));
  }

  public static String selection(String opportunity) {
    return """
        {"opportunityId": "%s", "reason": "The best return for the least complexity.",
         "fewCandidatesReason": "The first cycle.", "shelvingReason": "Less return."}"""
        .formatted(opportunity);
  }

  public static String assessment(String likelyCost) {
    return """
        {"feasibility": 4,
         "complexityCost": {"low": "40000", "likely": "%s", "high": "110000", "currency": "EUR"},
         "expectedReturn": {"low": "120000", "likely": "180000", "high": "260000.50",
                            "currency": "EUR"}}"""
        .formatted(likelyCost);
  }

  public String address(String path) {
    return "/api/v1/cycles/" + cycle + path;
  }

  /** A number that the database counts. */
  public static long count(String sql, UUID cycle) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                ((Number)
                        entities().createNativeQuery(sql).setParameter(1, cycle).getSingleResult())
                    .longValue());
  }

  public UUID id() {
    return cycle;
  }

  public UUID partnership() {
    return partnership;
  }

  public UUID kpi() {
    return kpi;
  }

  private boolean isRound(int round) {
    return count(
            "select count(*) from cycle_directory where round = " + round + " and cycle_id = ?",
            cycle)
        == 1;
  }

  private boolean isIn(String phase) {
    return count(
            "select count(*) from cycle_directory where phase = '" + phase + "' and cycle_id = ?",
            cycle)
        == 1;
  }

  private static EntityManager entities() {
    return Arc.container().instance(EntityManager.class).get();
  }

  /**
   * Says what solving the problem takes and brings; under If-Match or If-None-Match, or neither.
   */
  public static ValidatableResponse assess(
      String persona, UUID problem, String condition, String value, String body) {
    var request = as(persona).body(body);
    return (condition == null ? request : request.header(condition, value))
        .put("/api/v1/common-problems/{id}/opportunity", problem)
        .then();
  }

  /** Makes a shelved opportunity a candidate again. */
  public static Response revive(String persona, String opportunity) {
    return as(persona)
        .body("{\"reason\": \"The data are there now.\"}")
        .post("/api/v1/opportunities/{id}/revival", opportunity);
  }
}
