package org.cocreation.localstack.demo;

import static org.cocreation.localstack.Service.DEVELOPMENT;
import static org.cocreation.localstack.Service.OPERATIONS;
import static org.cocreation.localstack.Service.STEERING;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Phase 1, identifying digitalization needs: goals and money, the voices of operations, and each
 * side's need list, made apart, shared at once and merged into common problems (4.2.1).
 */
final class NeedsPhase {

  private final CoCreation story;
  private final Stage stage;
  private final Script script;
  private final List<UUID> goals = new ArrayList<>();
  private final List<UUID> kpis = new ArrayList<>();
  private final Map<String, UUID> problems = new LinkedHashMap<>();

  NeedsPhase(CoCreation story) {
    this.story = story;
    this.stage = story.stage();
    this.script = story.script();
  }

  void play() {
    script.goals().forEach(this::defineGoal);
    agreeOnWeights();
    Script.SIDES.forEach(this::pledge);
    Script.SIDES.forEach(this::hearOperations);
    mapProcess();
    Script.SIDES.forEach(this::listNeeds);
    Script.SIDES.forEach(this::submitNeeds);
    mergeNeeds();
    Script.SIDES.forEach(this::scoreProblems);
  }

  List<UUID> goals() {
    return goals;
  }

  /** The KPI of each goal, in the order of the goals. */
  List<UUID> kpis() {
    return kpis;
  }

  /** The common problems by title. */
  Map<String, UUID> problems() {
    return problems;
  }

  private void defineGoal(Script.Goal goal) {
    JsonNode defined =
        story
            .steering(Script.CUSTOMER)
            .post(
                STEERING,
                "/api/v1/partnerships/" + story.partnership() + "/goals",
                null,
                Map.of(
                    "name", goal.name(),
                    "description", goal.description(),
                    "cycleId", story.cycle(),
                    "kpis", List.of(goal.kpi())))
            .body();
    goals.add(UUID.fromString(defined.path("id").asText()));
    kpis.add(UUID.fromString(defined.path("kpis").path(0).path("id").asText()));
    stage.step(
        "Goal: %s. KPI: %s from %s to %s %s."
            .formatted(
                goal.name(),
                goal.kpi().get("name"),
                goal.kpi().get("baseline"),
                goal.kpi().get("target"),
                goal.kpi().get("unit")));
  }

  private void agreeOnWeights() {
    Person customer = story.steering(Script.CUSTOMER);
    List<Map<String, Object>> weights = new ArrayList<>();
    for (int i = 0; i < goals.size(); i++) {
      weights.add(Map.of("goalId", goals.get(i), "weight", script.goals().get(i).weight()));
    }
    String path = story.path("/goal-weights");
    Answer set =
        customer.put(
            STEERING, path, customer.get(STEERING, path).etag(), Map.of("weights", weights));
    for (String side : Script.SIDES) {
      Answer ignored =
          story
              .steering(side)
              .post(
                  STEERING,
                  path + "/agreements",
                  null,
                  Map.of("revision", set.body().path("revision").asInt()));
    }
    stage.step("Both sides agree how much each goal weighs.");
  }

  private void pledge(String side) {
    Answer ignored =
        story
            .steering(side)
            .post(
                STEERING,
                story.path("/pledges"),
                null,
                Map.of("amount", story.money(script.pledges().get(side))));
    stage.step(
        "%s pledges %s %s (synthetic)."
            .formatted(
                story.steering(side).organizationName(),
                script.pledges().get(side),
                script.currency()));
  }

  private void hearOperations(String side) {
    List<String> voices = script.voices().get(side);
    String csv = "role,process,pain,frequency,since,person\n" + String.join("\n", voices) + "\n";
    Answer imported =
        stage.eventually(
            "the voices of operations",
            () ->
                story
                    .operations(side)
                    .tryPostCsv(OPERATIONS, story.path("/operational-needs/import"), csv));
    stage.step(
        "%d people of %s's operations are heard, brought in by one list."
            .formatted(
                imported.body().path("imported").asInt() + imported.body().path("repeated").asInt(),
                story.operations(side).organizationName()));
  }

  private void mapProcess() {
    Answer ignored =
        stage.eventually(
            "the process map",
            () ->
                story
                    .development(Script.CUSTOMER)
                    .tryPutNew(
                        DEVELOPMENT,
                        story.path("/process-map"),
                        Map.of("steps", script.processMap())));
    stage.step(
        "The customer's process is mapped: %d steps, the constraint of the whole is marked."
            .formatted(script.processMap().size()));
  }

  private void listNeeds(String side) {
    Person person = story.development(side);
    for (String need : script.needsOf(side)) {
      Answer ignored =
          person.post(DEVELOPMENT, story.path("/need-list/needs"), null, Map.of("title", need));
    }
    stage.step(
        "%s lists %d needs, for itself alone."
            .formatted(person.organizationName(), script.needsOf(side).size()));
  }

  private void submitNeeds(String side) {
    Person person = story.development(side);
    String version = person.get(DEVELOPMENT, story.path("/need-list")).etag();
    Answer ignored =
        person.post(DEVELOPMENT, story.path("/need-list/submission"), version, Map.of());
    stage.step("%s submits its need list.".formatted(person.organizationName()));
  }

  private void mergeNeeds() {
    Person person = story.development(Script.CUSTOMER);
    Map<String, String> needs = new LinkedHashMap<>();
    for (JsonNode list : person.get(DEVELOPMENT, story.path("/need-lists")).body().path("lists")) {
      for (JsonNode need : list.path("needs")) {
        needs.put(
            list.path("side").asText() + need.path("title").asText(), need.path("id").asText());
      }
    }
    int suggested =
        person.get(DEVELOPMENT, story.path("/merge-suggestions")).body().path("items").size();
    stage.step(
        "Both lists appear at once; %d pairs of needs are suggested to be the same."
            .formatted(suggested));
    Map<String, String> steps = new LinkedHashMap<>();
    for (JsonNode step : person.get(DEVELOPMENT, story.path("/process-map")).body().path("steps")) {
      steps.put(step.path("name").asText(), step.path("id").asText());
    }
    for (Script.Problem problem : script.problems()) {
      List<String> merged =
          Script.SIDES.stream()
              .filter(side -> problem.needOf(side) != null)
              .map(side -> needs.get(side + problem.needOf(side)))
              .toList();
      Answer made =
          person.post(
              DEVELOPMENT,
              story.path("/common-problems"),
              null,
              Map.of(
                  "title", problem.title(),
                  "needIds", merged,
                  "stepIds", problem.steps().stream().map(steps::get).toList()));
      problems.put(problem.title(), UUID.fromString(made.text("id")));
    }
    stage.step(
        "%d needs are merged into %d common problems.".formatted(needs.size(), problems.size()));
  }

  private void scoreProblems(String side) {
    Person person = story.development(side);
    for (Script.Problem problem : script.problems()) {
      List<Map<String, Object>> scores = new ArrayList<>();
      for (int i = 0; i < goals.size(); i++) {
        scores.add(Map.of("goalId", goals.get(i), "score", problem.scores().get(side).get(i)));
      }
      Answer ignored =
          stage.eventually(
              "the scores of the " + CoCreation.words(side),
              () ->
                  person.tryPut(
                      DEVELOPMENT,
                      "/api/v1/common-problems/" + problems.get(problem.title()) + "/scores",
                      null,
                      Map.of("scores", scores)));
    }
    stage.step("%s scores every problem against the goals.".formatted(person.organizationName()));
  }
}
