package org.cocreation.kpi;

import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.test.SteeringEvents;

/**
 * What the other three services tell of one partnership and its cycle, as events made from their
 * own examples. Each test has its own.
 */
final class Story {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final UUID partnership = UUID.randomUUID();
  private final UUID cycle = UUID.randomUUID();
  private final UUID goal = UUID.randomUUID();
  private final UUID kpi;
  private final Map<String, Integer> sequences = new HashMap<>();
  private final Map<String, UUID> activities = new HashMap<>();
  private final String microService;
  private final Map<String, JsonNode> moreOfKpi;

  private Story(String microService, UUID kpi, Map<String, JsonNode> moreOfKpi) {
    this.microService = microService;
    this.kpi = kpi;
    this.moreOfKpi = moreOfKpi;
  }

  /** A partnership of Constructcorp and Mincorp with a cycle that has just started, and its KPI. */
  static Story begun(String microService) {
    return begun(microService, UUID.randomUUID());
  }

  static Story begun(String microService, UUID kpi) {
    return begun(microService, kpi, Map.of());
  }

  /** Its KPI is calculated over a window. */
  static Story begun(String microService, String aggregation, int windowDays) {
    return begun(
        microService,
        UUID.randomUUID(),
        Map.of(
            "aggregation",
            JSON.valueToTree(aggregation),
            "windowDays",
            JSON.valueToTree(windowDays)));
  }

  /** The same, where days begin in a time zone. */
  static Story begun(String microService, String aggregation, int windowDays, String timeZone) {
    Story story = begun(microService, aggregation, windowDays);
    story.movedTo(timeZone);
    return story;
  }

  private static Story begun(String microService, UUID kpi, Map<String, JsonNode> moreOfKpi) {
    Story story = new Story(microService, kpi, moreOfKpi);
    story.partnership("accepted", null);
    story.cycle("started", Phase.NEEDS, "RUNNING", false);
    story.goalDefined();
    await()
        .until(
            () ->
                as("steering@mincorp").get("/api/v1/kpis/" + story.kpi).statusCode() == 200
                    && as("steering@mincorp").get("/api/v1/cycles/" + story.cycle).statusCode()
                        == 200);
    return story;
  }

  UUID partnership() {
    return partnership;
  }

  UUID cycle() {
    return cycle;
  }

  UUID kpi() {
    return kpi;
  }

  void cycle(String fact, Phase phase, String status, boolean awaitingDecision) {
    ObjectNode event = event("steering", "cycle-" + fact, cycle, cycle);
    ObjectNode told = (ObjectNode) event.path("data").path("cycle");
    told.put("id", cycle.toString())
        .put("partnershipId", partnership.toString())
        .put("phase", phase.name())
        .put("round", 1)
        .put("status", status)
        .put("awaitingDecision", awaitingDecision)
        .put("startedAt", "2026-03-02T08:30:00Z");
    told.remove(List.of("predecessorId", "nextCycleId"));
    ((ObjectNode) told.path("microService")).put("name", microService);
    send("steering", event);
  }

  /** Opens or completes an activity of this cycle, as its team's service tells it. */
  void activity(String fact, ActivityDefinition definition) {
    String service = definition.team().service();
    UUID id = activities.computeIfAbsent(definition.key(), key -> UUID.randomUUID());
    ObjectNode event = event(service, "activity-" + fact, id, cycle);
    ((ObjectNode) event.path("data").path("activity"))
        .put("id", id.toString())
        .put("key", definition.key())
        .put("number", definition.number())
        .put("title", definition.title())
        .put("phase", definition.phase().name())
        .put("team", definition.team().name())
        .put("cycleId", cycle.toString())
        .put("partnershipId", partnership.toString())
        .put("round", 1);
    send(service, event);
  }

  void open(Phase phase) {
    for (ActivityDefinition definition : ActivityDefinition.values()) {
      if (definition.phase() == phase) {
        activity("opened", definition);
      }
    }
  }

  void complete(Phase phase) {
    for (ActivityDefinition definition : ActivityDefinition.values()) {
      if (definition.phase() == phase) {
        activity("completed", definition);
      }
    }
  }

  /** Steering says to the team's service that the process has reached an activity. */
  void activityDue(ActivityDefinition definition) {
    ObjectNode event = new SteeringEvents().due(partnership, cycle, definition, 1);
    send("steering", event.put("time", Instant.now().toString()));
  }

  /** The event's id, by which it is known wherever it turns up. */
  String approvalGiven() {
    ObjectNode event = event("steering", "approval-given", UUID.randomUUID(), cycle);
    send("steering", event);
    return event.path("id").asText();
  }

  /** The partnership's days begin there from now on. */
  void movedTo(String timeZone) {
    partnership("time-zone-changed", timeZone);
  }

  /** Something happens to the partnership as such. */
  void partnership(String fact, String timeZone) {
    ObjectNode event = event("steering", "partnership-accepted", partnership, null);
    event.put("type", "org.cocreation.steering.partnership." + fact + ".v1");
    ObjectNode told = (ObjectNode) event.path("data").path("partnership");
    if (timeZone != null) {
      told.put("timeZone", timeZone);
    }
    told.put("id", partnership.toString())
        .put("name", "Constructcorp and Mincorp")
        .put("status", "ACTIVE");
    ArrayNode members = told.putArray("members");
    for (String team : List.of("steering", "development", "operations")) {
      members.add(member(team, "constructcorp", "PROVIDER"));
      members.add(member(team, "mincorp", "CUSTOMER"));
    }
    send("steering", event);
  }

  private static ObjectNode member(String team, String organization, String side) {
    String person = team + "@" + organization;
    ObjectNode member = JSON.createObjectNode();
    member
        .put("id", UUID.randomUUID().toString())
        .put("person", person)
        .put("name", org.cocreation.localstack.Personas.named(person).name())
        .put("organization", organization)
        .put("side", side);
    member.putArray("teams").add(team.toUpperCase(java.util.Locale.ROOT));
    return member;
  }

  /** Steering changes the target of its KPI, or retires its goal. */
  void goalTold(String fact, String target, boolean isRetired) {
    ObjectNode event = event("steering", "goal-" + fact, goal, cycle);
    ObjectNode told = (ObjectNode) event.path("data").path("goal");
    told.put("id", goal.toString()).put("cycleId", cycle.toString());
    ObjectNode measured =
        Sent.example("steering", "goal-defined").at("/data/goal/kpis/0").deepCopy();
    told.putArray("kpis").add(tell(measured).put("target", target));
    told.remove(List.of("retiredKpis", "retired"));
    if (isRetired) {
      told.putObject("retired").put("reason", "The fleet is electric now.");
    }
    send("steering", event);
  }

  private void goalDefined() {
    ObjectNode event = event("steering", "goal-defined", goal, cycle);
    ObjectNode told = (ObjectNode) event.path("data").path("goal");
    told.put("id", goal.toString()).put("cycleId", cycle.toString());
    ObjectNode ignored = tell((ObjectNode) told.path("kpis").path(0));
    send("steering", event);
  }

  private ObjectNode tell(ObjectNode measured) {
    measured.remove(List.of("aggregation", "windowDays"));
    measured.setAll(moreOfKpi);
    return measured
        .put("id", kpi.toString())
        .put("name", "Fuel per tonne hauled")
        .put("unit", "l/t")
        .put("direction", "DECREASE")
        .put("baseline", "1.80")
        .put("target", "1.50");
  }

  /** One of the services tells something of the cycle: as in the contract, with these changes. */
  void tell(String service, String example, UUID subject, Consumer<ObjectNode> data) {
    ObjectNode event = event(service, example, subject, cycle);
    data.accept((ObjectNode) event.path("data"));
    send(service, event);
  }

  private ObjectNode event(String service, String example, UUID subject, UUID cycleId) {
    ObjectNode event = Sent.example(service, example);
    event
        .put("id", UUID.randomUUID().toString())
        .put("time", Instant.now().toString())
        .put("subject", subject.toString())
        .put("partnershipid", partnership.toString())
        .put("sequence", Integer.toString(sequences.merge(service + subject, 1, Integer::sum)));
    if (cycleId != null) {
      event.put("cycleid", cycleId.toString());
    }
    return event;
  }

  private void send(String service, ObjectNode event) {
    Sent.sendRaw("cocreation." + service + ".events", partnership.toString(), event.toString());
  }
}
