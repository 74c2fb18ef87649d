package org.cocreation.steering;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.core.ConditionTimeoutException;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.startup.ServiceConfiguration;
import org.cocreation.chassis.test.Crowd;
import org.cocreation.chassis.test.Messages;

/** A cycle of a partnership of its own, whose steering team does what a test tells it. */
public final class CycleFixture {

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
        String ignored = signedByBoth();
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
    until("a decision is awaited", () -> Json.of(get()).path("awaitingDecision").asBoolean());
  }

  /** Waits until the engine has brought steering's activity of this phase and round. */
  public String awaitSteeringActivity() {
    until("steering's activity is open", () -> openActivities().size() == 1);
    return openActivities().getFirst();
  }

  /** The ids of what steering has to do in this cycle. */
  public List<String> openActivities() {
    Response open =
        partnership.provider().as("steering").get("/api/v1/activities?state=OPEN&cycle={id}", id);
    return Json.of(open).path("items").findValuesAsText("id");
  }

  public void completeSteeringActivity() {
    if (path("phase").equals("NEEDS")) {
      defineGoals();
    }
    if (path("phase").equals("PRIORITIZATION")) {
      until(
          "an opportunity is selected", () -> Json.text(gate(), "content.opportunity.id") != null);
    }
    if (path("phase").equals("DEVELOPMENT")) {
      prioritizeResources();
    }
    String activity = awaitSteeringActivity();
    if (path("phase").equals("IMPLEMENTATION")) {
      // What operations tells is shown nowhere here: it is there once the activity can be
      // concluded.
      tell(GateEvents.of(this).pilot("went-live", "LIVE", Side.values()));
      until("the pilot is live", () -> conclude(activity).statusCode() == 200);
      return;
    }
    conclude(activity).then().statusCode(200);
  }

  /** As operations tells it of its own. */
  public void tell(JsonNode ofOperations) {
    Messages.send(
        ServiceConfiguration.eventsTopicOf("operations"),
        partnership.id(),
        ofOperations.toString());
  }

  /** Completes an activity of steering's, as it is at this moment. */
  public Response conclude(String activity) {
    Company provider = partnership.provider();
    return provider
        .as("steering")
        .header(
            "If-Match",
            Crowd.etag(provider.as("steering").get("/api/v1/activities/{id}", activity)))
        .body(
            """
            {"conclusion": "Agreed.",
             "responsible": [{"side": "PROVIDER", "person": "%s"},
                             {"side": "CUSTOMER", "person": "%s"}]}\
            """
                .formatted(provider.person("steering"), partnership.customer().person("steering")))
        .post("/api/v1/activities/{id}/completion", activity);
  }

  /** What activity 1 must have produced, as far as it is not there: a goal, weights, pledges. */
  public CycleFixture defineGoals() {
    if (Json.of(goals()).path("items").isEmpty()) {
      defineGoal("Lower fuel cost", null);
    }
    for (Side side : Side.values()) {
      List<String> pledged = Json.of(get("/pledges")).path("items").findValuesAsText("side");
      if (!pledged.contains(side.name())) {
        pledge(side, "60000.00", "EUR").then().statusCode(201);
      }
    }
    for (Side side : Side.values()) {
      Response weights = get("/goal-weights");
      List<String> agreed = Json.of(weights).path("agreedBy").findValuesAsText("side");
      if (!Json.of(weights).path("agreed").asBoolean() && !agreed.contains(side.name())) {
        agreeOnWeights(side, Json.of(weights).path("revision").asInt()).then().statusCode(201);
      }
    }
    return this;
  }

  /** What activity 7 must have produced, as far as it is not there: hours of both sides, a plan. */
  public CycleFixture prioritizeResources() {
    List<String> committed = Json.of(get("/resources")).path("people").findValuesAsText("side");
    for (Side side : Side.values()) {
      if (!committed.contains(side.name())) {
        offer(side, 200).then().statusCode(201);
      }
    }
    if (get("/resource-plan").statusCode() == 404) {
      List<String> items = get("/resource-proposal").path("items.itemId");
      decideResources(2, items, Map.of()).then().statusCode(201);
    }
    return this;
  }

  /** Somebody's hours, all for this cycle, from today on. */
  public Response offer(Side side, int hoursPerSprint) {
    return partnership
        .of(side)
        .as("steering")
        .body(Requests.resource(hoursPerSprint, LocalDate.now(ZoneOffset.UTC), id))
        .post("/api/v1/partnerships/{id}/resources", partnership.id());
  }

  /**
   * What the hours of some sprints from today on go to.
   *
   * @param weededOut with why
   */
  public Response decideResources(int sprints, List<String> chosen, Map<String, String> weededOut) {
    Response known = get("/resource-plan");
    boolean isNew = known.statusCode() == 404;
    return partnership
        .provider()
        .as("steering")
        .header(isNew ? "If-None-Match" : "If-Match", isNew ? "*" : Crowd.etag(known))
        .body(Requests.resourcePlan(sprints, chosen, weededOut))
        .put(CYCLE + "/resource-plan", id);
  }

  /** A goal of this cycle with one KPI; its id. */
  public String defineGoal(String name, String parentId) {
    return partnership
        .provider()
        .as("steering")
        .body(
            """
            {"name": "%s", "cycleId": "%s", %s "kpis": [{"name": "Fuel", "unit": "EUR/t",
             "direction": "DECREASE", "baseline": "1.84", "target": "1.55"}]}\
            """
                .formatted(name, id, parentId == null ? "" : "\"parentId\": \"" + parentId + "\","))
        .post("/api/v1/partnerships/{id}/goals", partnership.id())
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private Response goals() {
    return partnership
        .provider()
        .as("steering")
        .get("/api/v1/partnerships/{id}/goals?cycle={cycle}", partnership.id(), id);
  }

  /** A KPI of this cycle's goals. */
  public String kpiId() {
    return Json.text(goals(), "items.0.kpis.0.id");
  }

  public Response agreeOnWeights(Side side, int revision) {
    return partnership
        .of(side)
        .as("steering")
        .body("{\"revision\": %d}".formatted(revision))
        .post(CYCLE + "/goal-weights/agreements", id);
  }

  public Response pledge(Side side, String amount, String currency) {
    return partnership
        .of(side)
        .as("steering")
        .body(
            "{\"amount\": {\"amount\": \"%s\", \"currency\": \"%s\"}}".formatted(amount, currency))
        .post(CYCLE + "/pledges", id);
  }

  /** Tranches of these amounts, each but the last with the design of the concept as evidence. */
  public Response planTranches(String currency, String... amounts) {
    Response known = get("/tranche-plan");
    boolean isNew = known.statusCode() == 404;
    return partnership
        .provider()
        .as("steering")
        .header(isNew ? "If-None-Match" : "If-Match", isNew ? "*" : Crowd.etag(known))
        .body(Requests.tranches(currency, amounts))
        .put(CYCLE + "/tranche-plan", id);
  }

  /** What lies under the cycle's address, as the provider's steering sees it. */
  public Response get(String below) {
    return partnership.provider().as("steering").get(CYCLE + below, id);
  }

  /** All that steering brings to the gate is there; the hash of what is to be approved. */
  public String openGate() {
    for (Side side : Side.values()) {
      stateValue(side, "240000.00");
    }
    if (get("/tranche-plan").statusCode() == 404) {
      planTranches("EUR", "30000.00", "70000.00").then().statusCode(201);
    }
    if (get("/kill-clock").statusCode() == 404) {
      setKillClock(LocalDate.now(ZoneOffset.UTC).plusYears(1)).then().statusCode(201);
    }
    until("the gate is open", () -> Json.of(gate()).path("open").asBoolean());
    return Json.text(gate(), "contentHash");
  }

  /** The gate is open, and both sides signed; the hash of what they signed. */
  public String signedByBoth() {
    String hash = openGate();
    for (Side side : Side.values()) {
      approve(side, hash).then().statusCode(201);
    }
    return hash;
  }

  /** Sets the kill clock, or sets it anew; in the currency of the tranches. */
  public Response setKillClock(LocalDate date) {
    Response known = get("/kill-clock");
    boolean isNew = known.statusCode() == 404;
    String currency = get("/tranches").path("items[0].amount.currency");
    return partnership
        .provider()
        .as("steering")
        .header(isNew ? "If-None-Match" : "If-Match", isNew ? "*" : Crowd.etag(known))
        .body(Requests.killClock(date, "60000.00", currency == null ? "EUR" : currency))
        .put(CYCLE + "/kill-clock", id);
  }

  /** States the side's value, or states it anew. */
  public ValidatableResponse stateValue(Side side, String likely) {
    if (kpiId() == null) {
      defineGoal("Lower fuel cost", null);
    }
    Company company = partnership.of(side);
    Response known =
        company.as("steering").get(CYCLE + "/value-statements/{side}", id, side.name());
    boolean isNew = known.statusCode() == 404;
    return company
        .as("steering")
        .header(isNew ? "If-None-Match" : "If-Match", isNew ? "*" : known.header("ETag"))
        .body(Requests.statement(likely, kpiId()))
        .put(CYCLE + "/value-statements/{side}", id, side.name())
        .then()
        .statusCode(isNew ? 201 : 200);
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
    return decide(body, get().header("ETag")).then();
  }

  public Response decide(String body, String ifMatch) {
    return partnership
        .customer()
        .as("steering")
        .header("If-Match", ifMatch)
        .body(body)
        .post(CYCLE + "/decisions", id);
  }

  /** Waits for what this cycle comes to; where it does not, the failure says where it stood. */
  public void until(String what, Callable<Boolean> condition) {
    try {
      await(what).until(condition);
    } catch (ConditionTimeoutException e) {
      String stood = get().asString() + gate().asString() + openActivities();
      throw new AssertionError(e.getMessage() + ": " + stood + DueActivities.told(), e);
    }
  }

  public Response get() {
    return partnership.provider().as("steering").get(CYCLE, id);
  }

  public String path(String field) {
    return Json.text(get(), field);
  }

  public String id() {
    return id;
  }

  public PartnershipFixture partnership() {
    return partnership;
  }
}
