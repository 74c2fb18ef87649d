package org.cocreation.localstack.demo;

import static org.cocreation.localstack.Service.KPI;
import static org.cocreation.localstack.Service.STEERING;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.cocreation.localstack.LocalStack;
import org.cocreation.localstack.Personas;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackProblem;

/**
 * Plays the first cycle of Constructcorp and Mincorp, from the proposal of a partnership to the
 * start of the next cycle, purely through the public REST APIs with the personas' own tokens. It
 * can be played again and again; each time is a partnership of its own.
 */
public final class Demo {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(40);
  private static final int STEPS = 38;

  private final LocalStack stack;
  private final Narrator narrator;
  private final Map<String, Person> people = new LinkedHashMap<>();
  private int done;
  private UUID partnership;
  private UUID cycle;

  public Demo(LocalStack stack, Narrator narrator) {
    this.stack = stack;
    this.narrator = narrator;
    HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    Personas.all().forEach(persona -> people.put(persona.id(), new Person(persona, stack, http)));
  }

  /**
   * Plays it.
   *
   * @throws StackProblem where a service refuses what it should not, or does not get on
   */
  public DemoReport play() {
    long began = System.nanoTime();
    narrator.chapter("Two companies");
    registerOrganizations();
    formPartnership();
    startCycle();
    UUID kpi = null;
    for (Story.Chapter chapter : Story.CHAPTERS) {
      narrator.chapter(chapter.title());
      if (chapter.phase().equals("NEEDS")) {
        kpi = setGoal();
      }
      chapter.scenes().forEach(this::playScene);
      switch (chapter.phase()) {
        case "PRIORITIZATION" -> passValueGate(kpi);
        case "IMPLEMENTATION" -> {
          invest(chapter.phase(), Map.of());
          measure(kpi);
        }
        case "EVALUATION" -> invest(chapter.phase(), next());
        default -> invest(chapter.phase(), Map.of());
      }
    }
    UUID nextCycle = awaitNextCycle();
    List<DemoReport.Kpi> kpis = List.of(awaitStatus(kpi, "ON_TARGET"));
    return new DemoReport(
        partnership,
        cycle,
        nextCycle,
        countCompleted(),
        decisions(),
        kpis,
        EventCount.ofPartnership(stack.kafka().bootstrapServers(), partnership),
        Math.round((System.nanoTime() - began) / 1e8) / 10.0);
  }

  private void registerOrganizations() {
    register(steering(Story.PROVIDER), "construction equipment", 7_800);
    register(steering(Story.CUSTOMER), "mining", 5_700);
  }

  private void register(Person person, String industry, int employees) {
    Answer answer =
        person.tryPost(
            STEERING,
            "/api/v1/organizations",
            null,
            Map.of(
                "name", person.organizationName(), "industry", industry, "employees", employees));
    if (answer.status() != 201 && answer.status() != 409) {
      throw new StackProblem("Registering was answered " + answer.problem());
    }
    step(person.organizationName() + " (" + industry + ", " + employees + " employees) is known.");
  }

  private void formPartnership() {
    Person provider = steering(Story.PROVIDER);
    Person customer = steering(Story.CUSTOMER);
    String time =
        LocalTime.now(ZoneId.systemDefault()).format(DateTimeFormatter.ofPattern("HH:mm:ss"));
    Answer proposed =
        provider.post(
            STEERING,
            "/api/v1/partnerships",
            null,
            Map.of(
                "name",
                "Site management, begun " + time,
                "side",
                "PROVIDER",
                "counterpart",
                Story.CUSTOMER));
    partnership = UUID.fromString(proposed.text("id"));
    step(provider.name() + " of Constructcorp proposes a partnership to Mincorp.");
    Answer seen = customer.get(STEERING, "/api/v1/partnerships/" + partnership);
    Answer ignored =
        customer.post(
            STEERING, "/api/v1/partnerships/" + partnership + "/acceptance", seen.etag(), null);
    step(customer.name() + " accepts it for Mincorp.");
    for (String team : List.of("development", "operations")) {
      for (Person leader : List.of(provider, customer)) {
        addMember(leader, person(team + "@" + leader.id().split("@", -1)[1]), team);
      }
    }
  }

  private void addMember(Person leader, Person member, String team) {
    String path = "/api/v1/partnerships/" + partnership;
    String version = leader.get(STEERING, path).etag();
    Answer ignored =
        leader.post(
            STEERING,
            path + "/members",
            version,
            Map.of(
                "person",
                member.id(),
                "name",
                member.name(),
                "teams",
                List.of(team.toUpperCase(java.util.Locale.ROOT))));
    step(member.name() + " joins the " + team + " team for " + leader.organizationName() + ".");
  }

  private void startCycle() {
    Answer started =
        steering(Story.CUSTOMER)
            .post(
                STEERING,
                "/api/v1/partnerships/" + partnership + "/cycles",
                null,
                Map.of(
                    "microService", Map.of("name", Story.MICRO_SERVICE, "purpose", Story.PURPOSE)));
    cycle = UUID.fromString(started.text("id"));
    step("The cycle for the micro-service '" + Story.MICRO_SERVICE + "' starts.");
  }

  private UUID setGoal() {
    Answer goal =
        steering(Story.CUSTOMER)
            .post(
                STEERING,
                "/api/v1/partnerships/" + partnership + "/goals",
                null,
                Map.of(
                    "name",
                    "Lower fuel cost",
                    "description",
                    "Less fuel for each tonne moved; figures are synthetic.",
                    "cycleId",
                    cycle,
                    "kpis",
                    List.of(
                        Map.of(
                            "name", "Fuel per tonne (synthetic)",
                            "unit", "l/t",
                            "direction", "DECREASE",
                            "baseline", "0.62",
                            "target", "0.55",
                            "horizonMonths", 30))));
    step("Goal: lower fuel cost. KPI: fuel per tonne from 0.62 to 0.55 l/t (synthetic).");
    return UUID.fromString(goal.body().path("kpis").path(0).path("id").asText());
  }

  /** Both sides are responsible; the customer's person concludes for the joint team. */
  private void playScene(Story.Scene scene) {
    String team = scene.service().database();
    Person concluding = person(team + "@" + Story.CUSTOMER);
    JsonNode activity =
        await(
            scene.activity() + " to open",
            () -> openActivity(concluding, scene.service(), scene.activity()));
    String path = "/api/v1/activities/" + activity.path("id").asText();
    Answer ignored =
        concluding.post(
            scene.service(),
            path + "/completion",
            concluding.get(scene.service(), path).etag(),
            Map.of(
                "conclusion",
                scene.conclusion(),
                "responsible",
                List.of(
                    Map.of("side", "PROVIDER", "person", team + "@" + Story.PROVIDER),
                    Map.of("side", "CUSTOMER", "person", team + "@" + Story.CUSTOMER))));
    step(
        "%2d %s: %s"
            .formatted(
                activity.path("number").asInt(),
                activity.path("title").asText(),
                scene.conclusion()));
  }

  private Optional<JsonNode> openActivity(Person person, Service service, String key) {
    for (JsonNode activity :
        person.get(service, "/api/v1/activities?state=OPEN&cycle=" + cycle).body().path("items")) {
      if (activity.path("key").asText().equals(key)) {
        return Optional.of(activity);
      }
    }
    return Optional.empty();
  }

  private void passValueGate(UUID kpi) {
    Person provider = steering(Story.PROVIDER);
    Person customer = steering(Story.CUSTOMER);
    stateValue(provider, "PROVIDER", kpi, "Weighing sold per machine and month.", "40000", "90000");
    stateValue(
        customer,
        "CUSTOMER",
        kpi,
        "Fuel saved on six loaders and their trucks.",
        "110000",
        "260000");
    String gatePath = "/api/v1/cycles/" + cycle + "/value-gate";
    String hash =
        await(
            "the value gate to open",
            () ->
                Optional.of(customer.get(STEERING, gatePath))
                    .filter(gate -> gate.body().path("open").asBoolean())
                    .map(gate -> gate.text("contentHash")));
    approve(customer, hash);
    Answer refused = tryInvest(provider, Map.of("contentHash", hash));
    if (refused.status() != 409) {
      throw new StackProblem("One side sufficed at the value gate: " + refused.problem());
    }
    step("One key does not open the gate: " + refused.text("detail"));
    approve(provider, hash);
    invest("PRIORITIZATION", Map.of("contentHash", hash));
  }

  private void stateValue(
      Person person, String side, UUID kpi, String summary, String low, String high) {
    Answer ignored =
        person.putNew(
            STEERING,
            "/api/v1/cycles/" + cycle + "/value-statements/" + side,
            Map.of(
                "summary",
                summary,
                "low",
                low,
                "likely",
                Integer.toString((Integer.parseInt(low) + Integer.parseInt(high)) / 2),
                "high",
                high,
                "currency",
                "EUR",
                "assumptions",
                "Synthetic figures of the demo.",
                "kpiId",
                kpi));
    step(
        "%s states its value: %s EUR %s to %s a year (synthetic)."
            .formatted(person.organizationName(), summary, low, high));
  }

  private void approve(Person person, String hash) {
    Answer ignored =
        person.post(
            STEERING, "/api/v1/cycles/" + cycle + "/approvals", null, Map.of("contentHash", hash));
    step(
        "%s approves for %s: content %s..."
            .formatted(person.name(), person.organizationName(), hash.substring(0, 12)));
  }

  private void invest(String phase, Map<String, Object> more) {
    Person person = steering(Story.CUSTOMER);
    JsonNode decision =
        await(
            "the decision on " + phase,
            () -> {
              JsonNode now = person.get(STEERING, "/api/v1/cycles/" + cycle).body();
              if (!now.path("phase").asText().equals(phase)
                  || !now.path("awaitingDecision").asBoolean()) {
                return Optional.empty();
              }
              Answer answer = tryInvest(person, more);
              return answer.status() == 201 ? Optional.of(answer.body()) : retry(answer);
            });
    step(
        "Steering decides: %s, %s."
            .formatted(
                decision.path("outcome").asText(),
                decision.path("toPhase").isTextual()
                    ? "on to " + decision.path("toPhase").asText()
                    : "the cycle is complete"));
  }

  /** A version that went stale between reading and deciding is read again. */
  private static Optional<JsonNode> retry(Answer answer) {
    if (answer.status() == 412) {
      return Optional.empty();
    }
    throw new StackProblem("The decision was answered " + answer.problem());
  }

  private Answer tryInvest(Person person, Map<String, Object> more) {
    Map<String, Object> request = new LinkedHashMap<>(more);
    request.put("outcome", "INVEST");
    String version = person.get(STEERING, "/api/v1/cycles/" + cycle).etag();
    return person.tryPost(STEERING, "/api/v1/cycles/" + cycle + "/decisions", version, request);
  }

  private void measure(UUID kpi) {
    Person person = person("operations@" + Story.CUSTOMER);
    List<String> values = List.of("0.61", "0.59", "0.57", "0.56", "0.55", "0.54");
    Instant first = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(30L * 6, ChronoUnit.DAYS);
    List<Map<String, Object>> measurements = new ArrayList<>();
    for (int month = 0; month < values.size(); month++) {
      measurements.add(
          Map.of(
              "kpiId",
              kpi,
              "source",
              "demo-fuel-log",
              "measurementId",
              cycle + "-" + month,
              "value",
              values.get(month),
              "observedAt",
              first.plus(30L * month, ChronoUnit.DAYS).toString(),
              "synthetic",
              true));
    }
    Answer taken =
        await(
            "kpi-service to know the KPI",
            () ->
                Optional.of(
                        person.tryPost(
                            KPI,
                            "/api/v1/measurements",
                            null,
                            Map.of("measurements", measurements)))
                    .filter(answer -> answer.status() < 300));
    step(
        "%d months of fuel per tonne are measured (synthetic): 0.61 down to 0.54 l/t."
            .formatted(taken.body().path("accepted").asInt()));
  }

  private static Map<String, Object> next() {
    return Map.of(
        "next",
        Map.of(
            "microService",
            Map.of("name", Story.NEXT_MICRO_SERVICE, "purpose", Story.NEXT_PURPOSE),
            "learning",
            Map.of("text", Story.LEARNING)));
  }

  private UUID awaitNextCycle() {
    UUID next =
        await(
            "the next cycle",
            () ->
                Optional.of(
                        steering(Story.PROVIDER).get(STEERING, "/api/v1/cycles/" + cycle).body())
                    .map(body -> body.path("nextCycleId"))
                    .filter(JsonNode::isTextual)
                    .map(id -> UUID.fromString(id.asText())));
    step("From a learning the next cycle starts: '" + Story.NEXT_MICRO_SERVICE + "'.");
    return next;
  }

  private DemoReport.Kpi awaitStatus(UUID kpi, String status) {
    JsonNode body =
        await(
            "the KPI to be " + status,
            () ->
                Optional.of(person("steering@" + Story.CUSTOMER).get(KPI, "/api/v1/kpis/" + kpi))
                    .map(Answer::body)
                    .filter(found -> found.path("status").asText().equals(status)));
    return new DemoReport.Kpi(
        kpi,
        body.path("name").asText(),
        body.path("baseline").asText(),
        body.path("target").asText(),
        body.path("actual").asText(),
        body.path("status").asText());
  }

  private int countCompleted() {
    int completed = 0;
    for (Service service : List.of(STEERING, Service.DEVELOPMENT, Service.OPERATIONS)) {
      completed +=
          person(service.database() + "@" + Story.PROVIDER)
              .get(service, "/api/v1/activities?state=COMPLETED&cycle=" + cycle)
              .body()
              .path("items")
              .size();
    }
    return completed;
  }

  private List<DemoReport.Decision> decisions() {
    List<DemoReport.Decision> decisions = new ArrayList<>();
    for (JsonNode decision :
        steering(Story.PROVIDER)
            .get(STEERING, "/api/v1/cycles/" + cycle + "/decisions")
            .body()
            .path("items")) {
      decisions.add(DemoReport.decision(decision));
    }
    return decisions;
  }

  private <T> T await(String what, Supplier<Optional<T>> look) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      Optional<T> found = look.get();
      if (found.isPresent()) {
        return found.get();
      }
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
    throw new StackProblem(
        "Waited " + PATIENCE.toSeconds() + " s in vain for " + what + ": see ./cocreate logs");
  }

  private Person steering(String organization) {
    return person("steering@" + organization);
  }

  private Person person(String id) {
    return people.get(id);
  }

  private void step(String text) {
    narrator.line(text);
    narrator.progress(Math.min(++done, STEPS), STEPS);
  }
}
