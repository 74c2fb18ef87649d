package org.cocreation.steering;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;

/** A cycle of a partnership of its own, whose steering team does what a test tells it. */
public final class CycleFixture {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String CYCLE = "/api/v1/cycles/{id}";

  private final PartnershipFixture partnership;
  private final String id;

  private CycleFixture(PartnershipFixture partnership, String id) {
    this.partnership = partnership;
    this.id = id;
  }

  public static CycleFixture started() {
    return startedIn(PartnershipFixture.active());
  }

  public static CycleFixture startedIn(PartnershipFixture partnership) {
    String id =
        partnership
            .provider()
            .as("steering")
            .body("{\"microService\": {\"name\": \"Weight loading\"}}")
            .post("/api/v1/partnerships/{id}/cycles", partnership.id())
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return new CycleFixture(partnership, id);
  }

  /** A cycle that somebody else started. */
  public CycleFixture another(String cycleId) {
    return new CycleFixture(partnership, cycleId);
  }

  /** Worked through up to this phase, whose activities are not completed. */
  public CycleFixture in(Phase phase) {
    while (Phase.valueOf(path("phase")).isBefore(phase)) {
      finishPhase();
      if (path("phase").equals("PRIORITIZATION")) {
        String hash = openGate();
        approve(Side.PROVIDER, hash).then().statusCode(201);
        approve(Side.CUSTOMER, hash).then().statusCode(201);
      }
      decide("{\"outcome\": \"INVEST\"}").statusCode(201);
    }
    return this;
  }

  /** All activities of the phase are completed: a decision is awaited. */
  public CycleFixture finishPhase() {
    completeSteeringActivity();
    awaitDecision();
    return this;
  }

  public void awaitDecision() {
    await().atMost(PATIENCE).until(() -> get().path("awaitingDecision"));
  }

  /** Waits until the engine has brought steering's activity of this phase and round. */
  public String awaitSteeringActivity() {
    await().atMost(PATIENCE).until(() -> openActivities().size() == 1);
    return openActivities().getFirst();
  }

  /** The ids of what steering has to do in this cycle. */
  public List<String> openActivities() {
    return partnership
        .provider()
        .as("steering")
        .get("/api/v1/activities?state=OPEN&cycle={id}", id)
        .path("items.id");
  }

  public void completeSteeringActivity() {
    String activity = awaitSteeringActivity();
    Company provider = partnership.provider();
    provider
        .as("steering")
        .header(
            "If-Match",
            provider.as("steering").get("/api/v1/activities/{id}", activity).header("ETag"))
        .body(
            """
            {"conclusion": "Agreed.",
             "responsible": [{"side": "PROVIDER", "person": "%s"},
                             {"side": "CUSTOMER", "person": "%s"}]}"""
                .formatted(provider.person("steering"), partnership.customer().person("steering")))
        .post("/api/v1/activities/{id}/completion", activity)
        .then()
        .statusCode(200);
  }

  /** Both sides state their value; the hash of what is then to be approved. */
  public String openGate() {
    for (Side side : Side.values()) {
      stateValue(side, "240000.00");
    }
    await().atMost(PATIENCE).until(() -> gate().path("open"));
    return gate().path("contentHash");
  }

  /** States the side's value, or states it anew. */
  public ValidatableResponse stateValue(Side side, String likely) {
    Company company = partnership.of(side);
    Response known =
        company.as("steering").get(CYCLE + "/value-statements/{side}", id, side.name());
    boolean isNew = known.statusCode() == 404;
    return company
        .as("steering")
        .header(isNew ? "If-None-Match" : "If-Match", isNew ? "*" : known.header("ETag"))
        .body(statement(likely))
        .put(CYCLE + "/value-statements/{side}", id, side.name())
        .then()
        .statusCode(isNew ? 201 : 200);
  }

  public static String statement(String likely) {
    return """
    {"summary": "Less fuel per tonne.", "low": 100, "likely": "%s", "high": "9999999.99",
     "currency": "EUR", "assumptions": "Eight trucks, two shifts."}"""
        .formatted(likely);
  }

  public Response approve(Side side, String hash) {
    return partnership
        .of(side)
        .as("steering")
        .body("{\"contentHash\": \"%s\"}".formatted(hash))
        .post(CYCLE + "/approvals", id);
  }

  public Response gate() {
    return partnership.provider().as("steering").get(CYCLE + "/value-gate", id);
  }

  /** A decision by the customer's steering team, on the cycle as it is. */
  public ValidatableResponse decide(String body) {
    return partnership
        .customer()
        .as("steering")
        .header("If-Match", get().header("ETag"))
        .body(body)
        .post(CYCLE + "/decisions", id)
        .then();
  }

  public Response get() {
    return partnership.provider().as("steering").get(CYCLE, id);
  }

  public String path(String field) {
    Object value = get().path(field);
    return value == null ? null : value.toString();
  }

  public String id() {
    return id;
  }

  public PartnershipFixture partnership() {
    return partnership;
  }
}
