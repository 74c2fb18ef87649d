package org.cocreation.acceptance;

import static org.awaitility.Awaitility.await;
import static org.cocreation.acceptance.Partnership.CUSTOMER;
import static org.cocreation.acceptance.Partnership.PROVIDER;
import static org.cocreation.localstack.Service.STEERING;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.core.ConditionTimeoutException;
import org.cocreation.localstack.Service;

/** A cycle as its people drive it over REST. */
record Cycle(UUID id) {

  /** The three activities of each phase: steering's, development's, operations'. */
  static final Map<String, List<String>> ACTIVITIES =
      Map.of(
          "NEEDS", List.of("define-goals", "assess-opportunities", "express-needs"),
          "PRIORITIZATION", List.of("select-opportunity", "design-concept", "review-concept"),
          "DEVELOPMENT", List.of("prioritize-resources", "design-solution", "assess-solution"),
          "IMPLEMENTATION",
              List.of("govern-implementation", "improve-solution", "develop-capabilities"),
          "EVALUATION", List.of("monitor-performance", "seek-value-expansion", "capture-learning"));

  private static final List<Service> TEAMS =
      List.of(STEERING, Service.DEVELOPMENT, Service.OPERATIONS);

  /** The keys of the open activities, of all teams. */
  Set<String> open() {
    return keys("OPEN");
  }

  /** The keys of the activities in this state, of all teams; one that is there twice twice. */
  Set<String> keys(String state) {
    Set<String> keys = new TreeSet<>();
    for (Service team : TEAMS) {
      for (Map<String, Object> activity : activities(team, state)) {
        if (!keys.add((String) activity.get("key"))) {
          keys.add(activity.get("key") + " once more, round " + activity.get("round"));
        }
      }
    }
    return keys;
  }

  void awaitOpen(String... keys) {
    until("open: " + List.of(keys), () -> open().equals(new TreeSet<>(List.of(keys))));
  }

  /** Waits until the phase's three activities are open. */
  void awaitPhase(String phase) {
    awaitOpen(ACTIVITIES.get(phase).toArray(String[]::new));
  }

  /** Makes what the phase's activities need, without completing them. */
  void prepare(String phase) {
    ACTIVITIES.get(phase).forEach(Content.of(this)::make);
  }

  /** Completes an activity as soon as it is open, with the least content that will do. */
  void complete(String key) {
    Service team = teamOf(key);
    until("open: " + key, () -> open(team).contains(key));
    Content.of(this).make(key);
    // Steering hears of the selection by an event.
    AtomicReference<Response> answer = new AtomicReference<>();
    until(
        "what it needs is there: " + key,
        () -> {
          answer.set(completion(team, key));
          return answer.get().statusCode() != 409
              || !answer.get().path("type").toString().endsWith("activity-unfinished");
        });
    answer.get().then().statusCode(200);
  }

  /** Completes all three activities of the phase. */
  void completePhase(String phase) {
    ACTIVITIES.get(phase).forEach(this::complete);
  }

  Response completion(Service team, String key) {
    String person = team.database() + "@" + CUSTOMER;
    String id =
        (String)
            activities(team, "OPEN").stream()
                .filter(activity -> activity.get("key").equals(key))
                .findFirst()
                .orElseThrow()
                .get("id");
    String path = "/api/v1/activities/" + id;
    return Api.as(person, team)
        .header("If-Match", Api.etag(person, team, path))
        .body(
            Map.of(
                "conclusion",
                "Concluded: " + key,
                "responsible",
                List.of(
                    Map.of("side", "PROVIDER", "person", team.database() + "@" + PROVIDER),
                    Map.of("side", "CUSTOMER", "person", person))))
        .post(path + "/completion");
  }

  void awaitDecision() {
    until("a decision is awaited", () -> (Boolean) view().get("awaitingDecision"));
  }

  /** Waits until a decision is awaited, and invests. */
  void invest() {
    awaitDecision();
    decide("INVEST", Map.of());
  }

  void decide(String outcome, Map<String, Object> more) {
    decision(outcome, more).then().statusCode(201);
  }

  Response decision(String outcome, Map<String, Object> more) {
    Map<String, Object> request = new HashMap<>(more);
    request.put("outcome", outcome);
    if (!outcome.equals("INVEST")) {
      request.put("reason", "As the test has it");
    }
    String person = "steering@" + CUSTOMER;
    return Api.as(person, STEERING)
        .header("If-Match", Api.etag(person, STEERING, path()))
        .body(request)
        .post(path() + "/decisions");
  }

  /**
   * States both values and completes phase 2, so that the gate opens; returns the content's hash.
   */
  String openGate() {
    Content.of(this).makeValue();
    completePhase("PRIORITIZATION");
    return awaitGate();
  }

  String awaitGate() {
    until("the gate is open", () -> List.of().equals(gate().get("missing")));
    return (String) gate().get("contentHash");
  }

  Map<String, Object> gate() {
    return Api.json(Api.as("steering@" + CUSTOMER, STEERING).get(path() + "/value-gate"));
  }

  Response approve(String organization, String hash) {
    return Api.as("steering@" + organization, STEERING)
        .body(Map.of("contentHash", hash))
        .post(path() + "/approvals");
  }

  Map<String, Object> view() {
    return Api.json(Api.as("steering@" + CUSTOMER, STEERING).get(path()));
  }

  String path() {
    return "/api/v1/cycles/" + id;
  }

  /** Waits for what this cycle comes to; where it does not, the failure says where it stood. */
  void until(String what, Callable<Boolean> condition) {
    try {
      await(what).until(condition);
    } catch (ConditionTimeoutException e) {
      throw new AssertionError(e.getMessage() + ". " + Standing.of(this), e);
    }
  }

  private Set<String> open(Service team) {
    Set<String> keys = new TreeSet<>();
    activities(team, "OPEN").forEach(activity -> keys.add((String) activity.get("key")));
    return keys;
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> activities(Service team, String state) {
    Map<String, Object> page =
        Api.json(
            Api.as(team.database() + "@" + CUSTOMER, team)
                .get("/api/v1/activities?limit=200&state=" + state + "&cycle=" + id));
    return (List<Map<String, Object>>) page.get("items");
  }

  private static Service teamOf(String key) {
    for (List<String> keys : ACTIVITIES.values()) {
      if (keys.contains(key)) {
        return TEAMS.get(keys.indexOf(key));
      }
    }
    throw new IllegalArgumentException(key);
  }
}
