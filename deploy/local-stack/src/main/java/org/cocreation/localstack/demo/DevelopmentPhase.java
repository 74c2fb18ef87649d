package org.cocreation.localstack.demo;

import static org.cocreation.localstack.Service.DEVELOPMENT;
import static org.cocreation.localstack.Service.OPERATIONS;
import static org.cocreation.localstack.Service.STEERING;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Phase 3, micro-service development: scarce hours go to what creates value, and each joint sprint
 * ends with a proof of concept that operations of both sides tries in its own work (4.2.3).
 */
final class DevelopmentPhase {

  private static final List<String> COLUMNS = List.of("TO_DO", "DOING", "REVIEW", "DONE");

  private final CoCreation story;
  private final Stage stage;
  private final Script.Development script;
  private final NeedsPhase needs;
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  DevelopmentPhase(CoCreation story, NeedsPhase needs) {
    this.story = story;
    this.stage = story.stage();
    this.script = story.script().development();
    this.needs = needs;
  }

  void play() {
    script.resources().forEach(this::offerHours);
    decideResources();
    script.scenarios().forEach(this::prepare);
    stage.step(
        "Operations of both sides prepares %d scenarios from its own work."
            .formatted(script.scenarios().size()));
    script.sprints().forEach(this::sprint);
  }

  private void offerHours(Script.Resource resource) {
    Person person = story.steering(resource.side());
    Answer ignored =
        person.post(
            STEERING,
            "/api/v1/partnerships/" + story.partnership() + "/resources",
            null,
            Map.of(
                "name", resource.name(),
                "competence", resource.competence(),
                "hoursPerSprint", resource.hoursPerSprint(),
                "from", today.toString(),
                "cycleId", story.cycle()));
    stage.step(
        "%s offers %s, %d hours a sprint: %s."
            .formatted(
                person.organizationName(),
                resource.name(),
                resource.hoursPerSprint(),
                resource.competence()));
  }

  /** What is chosen is made; the rest is weeded out, with a reason. */
  private void decideResources() {
    List<Map<String, Object>> choices = new ArrayList<>();
    items().forEach((title, id) -> choices.add(choice(id, script.weededOut().get(title))));
    Answer plan =
        stage.eventually(
            "the resource plan",
            () ->
                story
                    .steering(Script.CUSTOMER)
                    .tryPutNew(
                        STEERING,
                        story.path("/resource-plan"),
                        Map.of("sprints", script.sprints().size(), "items", choices)));
    stage.step(
        "The hours go to %d of %d items. Choosing otherwise would bring %s %s more."
            .formatted(
                choices.size() - script.weededOut().size(),
                choices.size(),
                plan.body().path("opportunityCost").path("currency").asText(),
                plan.body().path("opportunityCost").path("amount").asText()));
  }

  /**
   * @param weededOut why; null where it is chosen
   */
  private static Map<String, Object> choice(UUID item, String weededOut) {
    return weededOut == null
        ? Map.of("itemId", item, "chosen", true)
        : Map.of("itemId", item, "chosen", false, "reason", weededOut);
  }

  /** The concept's items that are to be made, by title. */
  private Map<String, UUID> items() {
    Map<String, UUID> items = new LinkedHashMap<>();
    for (JsonNode item :
        story
            .development(Script.PROVIDER)
            .get(DEVELOPMENT, story.path("/concept"))
            .body()
            .path("items")) {
      if (item.path("state").asText().equals("PROPOSED")) {
        items.put(item.path("title").asText(), UUID.fromString(item.path("id").asText()));
      }
    }
    return items;
  }

  private void prepare(Script.Scenario scenario) {
    Answer ignored =
        stage.eventually(
            "the scenario " + scenario.text(),
            () ->
                story
                    .operations(scenario.side())
                    .tryPost(
                        OPERATIONS,
                        story.path("/scenarios"),
                        null,
                        Map.of("workProcess", scenario.workProcess(), "text", scenario.text())));
  }

  private void sprint(Script.Sprint sprint) {
    Person person = story.development(Script.PROVIDER);
    sprint.newItems().forEach(item -> story.propose(person, item, needs.kpis()));
    String path = "/api/v1/sprints/" + plan(person, sprint);
    stage.step(
        "Sprint %s is planned: %s"
            .formatted(
                person.get(DEVELOPMENT, path).body().path("number").asText(), sprint.goal()));
    Answer started =
        person.post(DEVELOPMENT, path + "/start", person.get(DEVELOPMENT, path).etag(), null);
    started.body().path("items").forEach(item -> finish(person, path, item));
    Answer proof =
        person.post(
            DEVELOPMENT,
            path + "/proof-of-concept",
            null,
            Map.of("title", sprint.proof(), "howToTry", sprint.howToTry()));
    assess(sprint, proof.text("id"));
    Answer ignored =
        stage.eventually(
            "the end of the sprint",
            () ->
                person.tryPost(
                    DEVELOPMENT, path + "/end", person.get(DEVELOPMENT, path).etag(), Map.of()));
  }

  private String plan(Person person, Script.Sprint sprint) {
    Map<String, UUID> items = items();
    Map<String, Object> request = new HashMap<>();
    request.put("goal", sprint.goal());
    request.put("startsOn", today.toString());
    request.put("hours", script.hoursBySide());
    request.put(
        "items",
        sprint.items().stream()
            .map(
                title ->
                    Map.of(
                        "itemId", items.get(title),
                        "owner", story.development(Script.CUSTOMER).id()))
            .toList());
    return stage
        .eventually(
            "the sprint to be planned",
            () -> person.tryPost(DEVELOPMENT, story.path("/sprints"), null, request))
        .text("id");
  }

  /** Each way from column to column is kept, for the burndown. */
  private static void finish(Person person, String sprint, JsonNode item) {
    for (int to = 1; to < COLUMNS.size(); to++) {
      Answer ignored =
          person.post(
              DEVELOPMENT,
              sprint + "/moves",
              null,
              Map.of(
                  "itemId", item.path("itemId").asText(),
                  "from", COLUMNS.get(to - 1),
                  "to", COLUMNS.get(to)));
    }
  }

  private void assess(Script.Sprint sprint, String proof) {
    JsonNode assessment =
        stage.await(
            "the assessment of " + sprint.proof(),
            () -> find(story.operations(Script.CUSTOMER), proof));
    String path = "/api/v1/assessments/" + assessment.path("id").asText();
    for (JsonNode scenario : assessment.path("scenarios")) {
      judge(sprint, path, scenario);
    }
    for (String side : sprint.isAccepted() ? Script.SIDES : List.of(Script.CUSTOMER)) {
      Person person = story.operations(side);
      Answer ignored =
          person.post(
              OPERATIONS,
              path + "/verdict",
              person.get(OPERATIONS, path).etag(),
              Map.of(
                  "outcome",
                  sprint.isAccepted() ? "ACCEPTED" : "REJECTED",
                  "note",
                  sprint.verdict()));
      stage.step(
          "Operations of %s %s '%s': %s"
              .formatted(
                  person.organizationName(),
                  sprint.isAccepted() ? "accepts" : "rejects",
                  sprint.proof(),
                  sprint.verdict()));
    }
  }

  private Optional<JsonNode> find(Person person, String proof) {
    for (JsonNode assessment :
        person.get(OPERATIONS, story.path("/assessments")).body().path("items")) {
      if (assessment.path("proofId").asText().equals(proof)) {
        return Optional.of(assessment);
      }
    }
    return Optional.empty();
  }

  private void judge(Script.Sprint sprint, String assessment, JsonNode scenario) {
    Person person = story.operations(scenario.path("side").asText());
    String path = assessment + "/scenarios/" + scenario.path("id").asText();
    Script.Rejected rejected = sprint.rejected().get(scenario.path("text").asText());
    Answer ignored =
        person.put(
            OPERATIONS,
            path + "/result",
            person.get(OPERATIONS, path).etag(),
            rejected == null
                ? Map.of("result", "ACCEPTED")
                : Map.of(
                    "result", "REJECTED",
                    "mustChange", rejected.mustChange(),
                    "effect", rejected.effect()));
  }
}
