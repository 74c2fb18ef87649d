package org.cocreation.localstack.demo;

import static org.cocreation.localstack.Service.KPI;
import static org.cocreation.localstack.Service.STEERING;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.localstack.LocalStack;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackProblem;

/**
 * Plays the first cycle of Constructcorp and Mincorp, from the proposal of a partnership to the
 * start of the next cycle, purely through the public REST APIs with the personas' own tokens. It
 * can be played again and again; each time is a partnership of its own.
 */
public final class Demo {

  private final LocalStack stack;
  private final Stage stage;
  private UUID partnership;
  private UUID cycle;

  public Demo(LocalStack stack, Narrator narrator) {
    this.stack = stack;
    this.stage = new Stage(stack, narrator);
  }

  /**
   * Plays it.
   *
   * @throws StackProblem where a service refuses what it should not, or does not get on
   */
  public DemoReport play() {
    long began = System.nanoTime();
    partnership = new Opening(stage).play();
    startCycle();
    Decisions decisions = new Decisions(stage, cycle);
    UUID kpi = null;
    for (Story.Chapter chapter : Story.CHAPTERS) {
      stage.chapter(chapter.title());
      if (chapter.phase().equals("NEEDS")) {
        kpi = setGoal();
      }
      chapter.scenes().forEach(this::playScene);
      switch (chapter.phase()) {
        case "PRIORITIZATION" -> decisions.passValueGate(kpi);
        case "IMPLEMENTATION" -> {
          decisions.invest(chapter.phase(), Map.of());
          measure(kpi);
        }
        case "EVALUATION" -> decisions.invest(chapter.phase(), next());
        default -> decisions.invest(chapter.phase(), Map.of());
      }
    }
    UUID nextCycle = awaitNextCycle();
    List<DemoReport.Kpi> kpis = List.of(awaitStatus(kpi, "ON_TARGET"));
    return new DemoReport(
        partnership,
        cycle,
        nextCycle,
        countCompleted(),
        decisionsTaken(),
        kpis,
        EventCount.ofPartnership(stack.kafka().bootstrapServers(), partnership),
        Math.round((System.nanoTime() - began) / 1e8) / 10.0);
  }

  private void startCycle() {
    Answer started =
        stage
            .steering(Story.CUSTOMER)
            .post(
                STEERING,
                "/api/v1/partnerships/" + partnership + "/cycles",
                null,
                Map.of(
                    "microService", Map.of("name", Story.MICRO_SERVICE, "purpose", Story.PURPOSE)));
    cycle = UUID.fromString(started.text("id"));
    stage.step("The cycle for the micro-service '" + Story.MICRO_SERVICE + "' starts.");
  }

  private UUID setGoal() {
    Answer goal =
        stage
            .steering(Story.CUSTOMER)
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
    stage.step("Goal: lower fuel cost. KPI: fuel per tonne from 0.62 to 0.55 l/t (synthetic).");
    return UUID.fromString(goal.body().path("kpis").path(0).path("id").asText());
  }

  /** Both sides are responsible; the customer's person concludes for the joint team. */
  private void playScene(Story.Scene scene) {
    String team = scene.service().database();
    Person concluding = stage.person(team + "@" + Story.CUSTOMER);
    JsonNode activity =
        stage.await(
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
    stage.step(
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

  private void measure(UUID kpi) {
    Person person = stage.person("operations@" + Story.CUSTOMER);
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
        stage.await(
            "kpi-service to know the KPI",
            () ->
                Optional.of(
                        person.tryPost(
                            KPI,
                            "/api/v1/measurements",
                            null,
                            Map.of("measurements", measurements)))
                    .filter(answer -> answer.status() < 300));
    stage.step(
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
        stage.await(
            "the next cycle",
            () ->
                Optional.of(
                        stage
                            .steering(Story.PROVIDER)
                            .get(STEERING, "/api/v1/cycles/" + cycle)
                            .body())
                    .map(body -> body.path("nextCycleId"))
                    .filter(JsonNode::isTextual)
                    .map(id -> UUID.fromString(id.asText())));
    stage.step("From a learning the next cycle starts: '" + Story.NEXT_MICRO_SERVICE + "'.");
    return next;
  }

  private DemoReport.Kpi awaitStatus(UUID kpi, String status) {
    JsonNode body =
        stage.await(
            "the KPI to be " + status,
            () ->
                Optional.of(
                        stage.person("steering@" + Story.CUSTOMER).get(KPI, "/api/v1/kpis/" + kpi))
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
          stage
              .person(service.database() + "@" + Story.PROVIDER)
              .get(service, "/api/v1/activities?state=COMPLETED&cycle=" + cycle)
              .body()
              .path("items")
              .size();
    }
    return completed;
  }

  private List<DemoReport.Decision> decisionsTaken() {
    List<DemoReport.Decision> decisions = new ArrayList<>();
    for (JsonNode decision :
        stage
            .steering(Story.PROVIDER)
            .get(STEERING, "/api/v1/cycles/" + cycle + "/decisions")
            .body()
            .path("items")) {
      decisions.add(DemoReport.decision(decision));
    }
    return decisions;
  }
}
