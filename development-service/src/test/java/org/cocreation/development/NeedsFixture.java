package org.cocreation.development;

import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cocreation.chassis.test.Contracts;
import org.cocreation.chassis.test.SteeringEvents;

/** A cycle in phase NEEDS of a partnership of its own, whose people do what a test tells them. */
public final class NeedsFixture {

  public static final String PROVIDER = "development@constructcorp";
  public static final String CUSTOMER = "development@mincorp";
  public static final String OUTSIDER = "steering@rivalcorp";

  private final SteeringEvents steering = new SteeringEvents();
  private final Map<String, JsonNode> examples = Contracts.of("steering").examples();
  private final UUID partnership;
  private final UUID cycle = UUID.randomUUID();
  private final Map<UUID, String> goals = new LinkedHashMap<>();
  private int moves;
  private int weighings;

  private NeedsFixture(UUID partnership) {
    this.partnership = partnership;
  }

  public static NeedsFixture started() {
    NeedsFixture fixture = new NeedsFixture(new SteeringEvents().acceptedPartnership());
    fixture.move("started", "NEEDS", "RUNNING");
    await().until(() -> fixture.get(PROVIDER, "/ranking").statusCode() == 200);
    return fixture;
  }

  public void move(String fact, String phase, String status) {
    steering.cycleMoved(fact, partnership, cycle, phase, 1, status, ++moves);
  }

  /** Steering moves the cycle back to NEEDS, and this service knows of it. */
  public void reworked(int round) {
    moved("moved-back", "NEEDS", round);
  }

  /** Steering lets the cycle go on to PRIORITIZATION, and this service knows of it. */
  public void prioritized() {
    moved("advanced", "PRIORITIZATION", 1);
  }

  private void moved(String fact, String phase, int round) {
    steering.cycleMoved(fact, partnership, cycle, phase, round, "RUNNING", ++moves);
    await()
        .until(
            () ->
                PrioritizationFixture.count(
                        "select count(*) from cycle_directory where phase = '%s' and round = %d and cycle_id = ?"
                            .formatted(phase, round),
                        cycle)
                    == 1);
  }

  public UUID partnership() {
    return partnership;
  }

  public UUID cycle() {
    return cycle;
  }

  /** Steering defines a goal for this cycle; known here when this returns. */
  public UUID goal(String name) {
    UUID id = tellGoal(name, null);
    await()
        .until(() -> get(PROVIDER, "/ranking").path("goals.goalId").toString().contains(id + ""));
    return id;
  }

  /** Steering defines a goal, perhaps below another. */
  public UUID tellGoal(String name, UUID parent) {
    UUID id = UUID.randomUUID();
    ObjectNode event = copy("goal-defined", id);
    event.put("sequence", "1");
    ObjectNode goal = (ObjectNode) event.path("data").path("goal");
    goal.put("id", id.toString()).put("cycleId", cycle.toString()).put("name", name);
    goal.put("partnershipId", partnership.toString());
    goal.remove("parentId");
    if (parent != null) {
      goal.put("parentId", parent.toString());
    }
    goal.path("kpis").forEach(kpi -> ((ObjectNode) kpi).put("id", UUID.randomUUID().toString()));
    steering.send(SteeringEvents.TOPIC, partnership.toString(), event.toString());
    goals.put(id, name);
    return id;
  }

  /** Steering retires a goal; known here when this returns. */
  public void retire(UUID goal) {
    ObjectNode event = copy("goal-retired", goal);
    event.put("sequence", "2");
    ObjectNode told = (ObjectNode) event.path("data").path("goal");
    told.put("id", goal.toString()).put("cycleId", cycle.toString());
    told.put("partnershipId", partnership.toString()).put("name", goals.remove(goal));
    told.remove("parentId");
    told.path("kpis").forEach(kpi -> ((ObjectNode) kpi).put("id", UUID.randomUUID().toString()));
    steering.send(SteeringEvents.TOPIC, partnership.toString(), event.toString());
    await()
        .until(
            () -> !get(PROVIDER, "/ranking").path("goals.goalId").toString().contains("" + goal));
  }

  /** Steering says what the goals weigh. */
  public void weigh(boolean agreed, Map<UUID, String> shares) {
    UUID id = UUID.nameUUIDFromBytes(cycle.toString().getBytes(StandardCharsets.UTF_8));
    ObjectNode event = copy(agreed ? "goal-weights-agreed" : "goal-weights-changed", id);
    event.put("sequence", Integer.toString(++weighings));
    ObjectNode weights = (ObjectNode) event.path("data").path("weights");
    weights.put("id", id.toString()).put("cycleId", cycle.toString()).put("agreed", agreed);
    ArrayNode told = weights.putArray("goals");
    shares.forEach(
        (goal, share) ->
            told.addObject()
                .put("goalId", goal.toString())
                .put("name", goals.get(goal))
                .put("weight", "1")
                .put("share", share));
    steering.send(SteeringEvents.TOPIC, partnership.toString(), event.toString());
  }

  /** An address below this cycle. */
  public Response get(String persona, String path) {
    return as(persona).get("/api/v1/cycles/" + cycle + path);
  }

  public Response post(String persona, String path, String body) {
    return as(persona).body(body).post("/api/v1/cycles/" + cycle + path);
  }

  /** Writes a need on the persona's side's list; its id. */
  public String write(String persona, String title) {
    return post(persona, "/need-list/needs", "{\"title\": \"" + title + "\"}")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Gives a need another title, in the version in which the persona sees it. */
  public void rename(String persona, String need, String title) {
    String version = as(persona).get("/api/v1/needs/" + need).header("ETag");
    as(persona)
        .header("If-Match", version)
        .body("{\"title\": \"" + title + "\"}")
        .put("/api/v1/needs/" + need)
        .then()
        .statusCode(200);
  }

  public String title(String persona, String need) {
    return as(persona).get("/api/v1/needs/" + need).path("title");
  }

  /** Adds a need to a list that is submitted. */
  public Response add(String persona, String title) {
    return post(
        persona,
        "/need-list/needs",
        "{\"title\": \"%s\", \"lateReason\": \"The dispatchers were not heard.\"}"
            .formatted(title));
  }

  /** Sets a need aside, in the version in which the persona sees it. */
  public Response setAside(String persona, String need) {
    return onNeed(persona, need, "/setting-aside");
  }

  public Response takeUp(String persona, String need) {
    return onNeed(persona, need, "/setting-aside/withdrawal");
  }

  private static Response onNeed(String persona, String need, String path) {
    String version = as(persona).get("/api/v1/needs/" + need).header("ETag");
    var request = as(persona).body("{\"reason\": \"The new crusher has solved it.\"}");
    return (version == null ? request : request.header("If-Match", version))
        .post("/api/v1/needs/" + need + path);
  }

  public Response submit(String persona) {
    return submit(persona, "{}");
  }

  public Response submit(String persona, String body) {
    return as(persona)
        .header("If-Match", get(persona, "/need-list").header("ETag"))
        .body(body)
        .post("/api/v1/cycles/" + cycle + "/need-list/submission");
  }

  /** Both sides submit what they have written. */
  public void share() {
    submit(PROVIDER).then().statusCode(200);
    submit(CUSTOMER).then().statusCode(200);
  }

  public Response merge(String persona, String title, String... needIds) {
    return post(
        persona,
        "/common-problems",
        "{\"title\": \"%s\", \"needIds\": %s, \"stepIds\": []}".formatted(title, list(needIds)));
  }

  /** Scores the problem for the persona's side by each goal of this cycle, in their order. */
  public Response score(String persona, String problemId, int... scores) {
    List<UUID> ids = List.copyOf(goals.keySet());
    String body =
        IntStream.range(0, scores.length)
            .mapToObj(i -> "{\"goalId\": \"%s\", \"score\": %d}".formatted(ids.get(i), scores[i]))
            .collect(Collectors.joining(", ", "{\"scores\": [", "]}"));
    return as(persona).body(body).put("/api/v1/common-problems/" + problemId + "/scores");
  }

  /** Draws the map with these steps, of which the first is the constraint. */
  public Response draw(String persona, String... names) {
    String steps =
        Stream.of(names)
            .map(
                name ->
                    "{\"name\": \"%s\", \"constraint\": %s}".formatted(name, name.equals(names[0])))
            .collect(Collectors.joining(", "));
    return as(persona)
        .header("If-None-Match", "*")
        .body("{\"steps\": [" + steps + "]}")
        .put("/api/v1/cycles/" + cycle + "/process-map");
  }

  public static String list(String... ids) {
    return Stream.of(ids).map(id -> "\"" + id + "\"").collect(Collectors.joining(", ", "[", "]"));
  }

  private ObjectNode copy(String example, UUID subject) {
    ObjectNode event = examples.get(example).deepCopy();
    event.put("id", UUID.randomUUID().toString()).put("subject", subject.toString());
    event.put("partnershipid", partnership.toString()).put("cycleid", cycle.toString());
    return event;
  }
}
