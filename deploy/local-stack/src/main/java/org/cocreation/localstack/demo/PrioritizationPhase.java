package org.cocreation.localstack.demo;

import static org.cocreation.localstack.Service.DEVELOPMENT;
import static org.cocreation.localstack.Service.OPERATIONS;
import static org.cocreation.localstack.Service.STEERING;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.localstack.StackProblem;

/**
 * Phase 2, ensuring digitalization value prioritization: one opportunity out of many, its value to
 * each side, a concept in which every feature has a trace to a KPI, and operations' review of it
 * (4.2.2).
 */
final class PrioritizationPhase {

  private final CoCreation story;
  private final Stage stage;
  private final Script script;
  private final NeedsPhase needs;
  private final Map<String, UUID> opportunities = new LinkedHashMap<>();

  PrioritizationPhase(CoCreation story, NeedsPhase needs) {
    this.story = story;
    this.stage = story.stage();
    this.script = story.script();
    this.needs = needs;
  }

  void play() {
    script.problems().forEach(this::assess);
    stage.step(
        "%d opportunities are assessed: expected return against complexity cost."
            .formatted(opportunities.size()));
    select();
    designConcept();
    approveTechnically();
    review();
    Script.SIDES.forEach(this::stateValue);
    planTranches();
    setKillClock();
  }

  private void assess(Script.Problem problem) {
    Answer assessed =
        stage.eventually(
            "the assessment of " + problem.title(),
            () ->
                story
                    .development(Script.PROVIDER)
                    .tryPutNew(
                        DEVELOPMENT,
                        "/api/v1/common-problems/"
                            + needs.problems().get(problem.title())
                            + "/opportunity",
                        Map.of(
                            "feasibility", problem.feasibility(),
                            "complexityCost", range(problem.cost()),
                            "expectedReturn", range(problem.returns()))));
    opportunities.put(problem.title(), opportunityOf(problem, assessed));
  }

  /** After a repeated request only the list knows the id. */
  private UUID opportunityOf(Script.Problem problem, Answer assessed) {
    if (assessed.body().path("title").isTextual() && assessed.body().path("id").isTextual()) {
      return UUID.fromString(assessed.text("id"));
    }
    for (JsonNode opportunity :
        story
            .development(Script.PROVIDER)
            .get(DEVELOPMENT, story.path("/opportunities?limit=200"))
            .body()
            .path("items")) {
      if (opportunity.path("title").asText().equals(problem.title())) {
        return UUID.fromString(opportunity.path("id").asText());
      }
    }
    throw new StackProblem("The opportunity '" + problem.title() + "' is not there");
  }

  private Map<String, String> range(List<String> range) {
    return Map.of(
        "low", range.get(0),
        "likely", range.get(1),
        "high", range.get(2),
        "currency", script.currency());
  }

  private void select() {
    Script.Selection selection = script.selection();
    Map<String, Object> request = new HashMap<>();
    request.put("opportunityId", opportunities.get(selection.opportunity()));
    request.put("reason", selection.reason());
    request.put("shelvingReason", selection.shelvingReason());
    if (selection.fewCandidatesReason() != null) {
      request.put("fewCandidatesReason", selection.fewCandidatesReason());
    }
    Answer ignored =
        stage.eventually(
            "the selection",
            () ->
                story
                    .steering(Script.CUSTOMER)
                    .tryPost(DEVELOPMENT, story.path("/selection"), null, request));
    stage.step(
        "Steering selects one of %d: '%s'; the others are shelved with a reason."
            .formatted(opportunities.size(), selection.opportunity()));
  }

  private void designConcept() {
    Person person = story.development(Script.PROVIDER);
    Answer ignored =
        stage.eventually(
            "the concept",
            () ->
                person.tryPutNew(
                    DEVELOPMENT,
                    story.path("/concept"),
                    Map.of(
                        "name", script.concept().name(), "summary", script.concept().summary())));
    script.concept().items().forEach(item -> story.propose(person, item, needs.kpis()));
    stage.step(
        "The concept '%s' has %d backlog items."
            .formatted(script.concept().name(), script.concept().items().size()));
  }

  /** A feature without a trace to a KPI is a pink house: refused (R6). */
  private void approveTechnically() {
    Person person = story.development(Script.CUSTOMER);
    if (script.concept().refusal() != null) {
      Answer refused = tryApprove(person);
      if (refused.status() != 409) {
        throw new StackProblem("A feature without a trace was let through: " + refused.problem());
      }
      stage.step("No trace, no feature: " + refused.text("detail"));
      for (JsonNode item : refused.body().path("items")) {
        Answer ignored =
            person.post(
                DEVELOPMENT,
                "/api/v1/backlog-items/" + item.path("id").asText() + "/refusal",
                null,
                Map.of("reason", script.concept().refusal()));
        stage.step(
            "'%s' is refused: %s"
                .formatted(item.path("title").asText(), script.concept().refusal()));
      }
    }
    Answer ignored = stage.eventually("the technical approval", () -> tryApprove(person));
    stage.step("The concept is technically approved; operations may review it.");
  }

  private Answer tryApprove(Person person) {
    return person.tryPost(
        DEVELOPMENT,
        story.path("/concept/technical-approval"),
        person.get(DEVELOPMENT, story.path("/concept")).etag(),
        Map.of("note", "Feasible with what both sides have."));
  }

  private void review() {
    Person person = story.operations(Script.CUSTOMER);
    String path = story.path("/concept-review");
    Answer open = stage.eventually("the review to open", () -> person.tryGet(OPERATIONS, path));
    Map<String, Object> verdict =
        Map.of(
            "outcome", "ENDORSED",
            "useRequirements", script.review().useRequirements(),
            "workProcessChanges", script.review().workProcessChanges(),
            "valueCheck", Map.of("holds", true, "note", script.review().valueCheck()));
    Answer ignored =
        stage.eventually(
            "the verdict",
            () -> person.tryPost(OPERATIONS, path + "/verdict", open.etag(), verdict));
    stage.step("Operations endorses the concept: " + script.review().valueCheck());
  }

  private void stateValue(String side) {
    Script.Value value = script.valueStatements().get(side);
    Person person = story.steering(side);
    Map<String, Object> request = new HashMap<>();
    request.put("summary", value.summary());
    request.put("low", value.low());
    request.put("likely", value.likely());
    request.put("high", value.high());
    request.put("currency", script.currency());
    request.put("assumptions", value.assumptions());
    request.put("kpiId", needs.kpis().getFirst());
    request.put("investment", value.investment());
    request.put("yearlyCost", value.yearlyCost());
    if (value.cannibalized() != null) {
      request.put("cannibalizedRevenue", value.cannibalized());
    }
    Answer ignored = person.putNew(STEERING, story.path("/value-statements/" + side), request);
    stage.step(
        "%s states its value: %s %s %s to %s a year (synthetic)."
            .formatted(
                person.organizationName(),
                value.summary(),
                script.currency(),
                value.low(),
                value.high()));
  }

  private void planTranches() {
    Answer ignored =
        story
            .steering(Script.PROVIDER)
            .putNew(
                STEERING,
                story.path("/tranche-plan"),
                Map.of("currency", script.currency(), "tranches", script.tranchePlan()));
    stage.step(
        "The money comes in %d tranches; each names the evidence for the next."
            .formatted(script.tranchePlan().size()));
  }

  private void setKillClock() {
    LocalDate date = LocalDate.now(ZoneOffset.UTC).plusDays(script.killClock().days());
    Answer ignored =
        story
            .steering(Script.CUSTOMER)
            .putNew(
                STEERING,
                story.path("/kill-clock"),
                Map.of(
                    "date", date.toString(), "budget", story.money(script.killClock().budget())));
    stage.step(
        "Kill clock: an accepted proof of concept by %s, or steering decides anew."
            .formatted(date));
  }
}
