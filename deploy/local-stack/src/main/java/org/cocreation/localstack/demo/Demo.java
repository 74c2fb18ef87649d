package org.cocreation.localstack.demo;

import static org.cocreation.localstack.Service.KPI;
import static org.cocreation.localstack.Service.STEERING;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.stack.LocalStack;

/**
 * Plays two partnerships, purely through the public REST APIs with the personas' own tokens: the
 * first cycle of Constructcorp and Mincorp from the proposal to the start of the next cycle, and
 * that of Solutioncorp and Energycorp up to the value gate, where the second signature is awaited.
 * It can be played again and again; each time the partnerships are new.
 */
public final class Demo {

  private final LocalStack stack;
  private final Stage stage;

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
    CoCreation weightLoading = new Opening(stage, Script.read("weight-loading")).play();
    NeedsPhase needs = new NeedsPhase(weightLoading);
    playCycle(weightLoading, needs);
    UUID nextCycle = awaitNextCycle(weightLoading);
    List<DemoReport.Kpi> kpis =
        List.of(awaitStatus(weightLoading, needs.kpis().getFirst(), "ON_TARGET"));
    DemoReport.AwaitedSignature awaited = playToTheSecondSignature();
    List<DemoReport.Decision> decisions = decisionsTaken(weightLoading);
    return new DemoReport(
        weightLoading.partnership(),
        weightLoading.cycle(),
        nextCycle,
        countCompleted(weightLoading),
        decisions.stream().map(DemoReport.Decision::id).toList(),
        decisions,
        kpis,
        awaited,
        EventCount.ofPartnership(stack.kafka().bootstrapServers(), weightLoading.partnership()),
        Math.round((System.nanoTime() - began) / 1e8) / 10.0);
  }

  private void playCycle(CoCreation story, NeedsPhase needs) {
    Decisions decisions = new Decisions(story);
    for (Story.Chapter chapter : Story.CHAPTERS) {
      stage.chapter(chapter.title());
      switch (chapter.phase()) {
        case "NEEDS" -> needs.play();
        case "PRIORITIZATION" -> new PrioritizationPhase(story, needs).play();
        case "DEVELOPMENT" -> new DevelopmentPhase(story, needs).play();
        case "IMPLEMENTATION" -> new ImplementationPhase(story).play();
        default -> {
          // The later phases are told by what their teams conclude.
        }
      }
      chapter
          .scenes()
          .forEach(scene -> story.conclude(scene.service(), scene.activity(), scene.conclusion()));
      switch (chapter.phase()) {
        case "PRIORITIZATION" -> decisions.passValueGate();
        case "IMPLEMENTATION" -> {
          decisions.invest(chapter.phase(), Map.of());
          new Measuring(story).play(needs.kpis().getFirst());
        }
        case "EVALUATION" -> decisions.invest(chapter.phase(), next());
        default -> decisions.invest(chapter.phase(), Map.of());
      }
    }
  }

  /** The second partnership: pink houses are refused, and one signature is not enough. */
  private DemoReport.AwaitedSignature playToTheSecondSignature() {
    CoCreation story = new Opening(stage, Script.read("district-heating")).play();
    NeedsPhase needs = new NeedsPhase(story);
    Decisions decisions = new Decisions(story);
    stage.chapter("District heating: the needs");
    needs.play();
    for (Story.Scene scene : Story.DISTRICT_HEATING_NEEDS) {
      story.conclude(scene.service(), scene.activity(), scene.conclusion());
    }
    decisions.invest("NEEDS", Map.of());
    stage.chapter("District heating: the value");
    new PrioritizationPhase(story, needs).play();
    for (Story.Scene scene : Story.DISTRICT_HEATING_VALUE) {
      story.conclude(scene.service(), scene.activity(), scene.conclusion());
    }
    String hash = decisions.approveForOneSide();
    stage.step("District heating waits for the second signature, Solutioncorp's.");
    return new DemoReport.AwaitedSignature(
        story.partnership(), story.cycle(), hash, List.of(Script.PROVIDER));
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

  private UUID awaitNextCycle(CoCreation story) {
    UUID next =
        stage.await(
            "the next cycle",
            () ->
                Optional.of(story.steering(Script.PROVIDER).get(STEERING, story.path("")).body())
                    .map(body -> body.path("nextCycleId"))
                    .filter(JsonNode::isTextual)
                    .map(id -> UUID.fromString(id.asText())));
    stage.step("From a learning the next cycle starts: '" + Story.NEXT_MICRO_SERVICE + "'.");
    return next;
  }

  private DemoReport.Kpi awaitStatus(CoCreation story, UUID kpi, String status) {
    JsonNode body =
        stage.await(
            "the KPI to be " + status,
            () ->
                Optional.of(story.steering(Script.CUSTOMER).get(KPI, "/api/v1/kpis/" + kpi))
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

  private static int countCompleted(CoCreation story) {
    int completed = 0;
    for (Service service : List.of(STEERING, Service.DEVELOPMENT, Service.OPERATIONS)) {
      completed +=
          story
              .person(service, Script.PROVIDER)
              .get(service, "/api/v1/activities?state=COMPLETED&cycle=" + story.cycle())
              .body()
              .path("items")
              .size();
    }
    return completed;
  }

  private static List<DemoReport.Decision> decisionsTaken(CoCreation story) {
    List<DemoReport.Decision> decisions = new ArrayList<>();
    for (JsonNode decision :
        story
            .steering(Script.PROVIDER)
            .get(STEERING, story.path("/decisions"))
            .body()
            .path("items")) {
      decisions.add(DemoReport.decision(decision));
    }
    return decisions;
  }
}
