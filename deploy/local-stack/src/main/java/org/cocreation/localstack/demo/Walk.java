package org.cocreation.localstack.demo;

import static org.cocreation.localstack.Service.STEERING;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.stack.LocalStack;

/**
 * Walks cycles of one partnership with the least content that the rules let through, for what needs
 * many of them or one at a certain place. Nobody is told about it.
 */
public final class Walk {
  public static final String PROVIDER = Script.PROVIDER;
  public static final String CUSTOMER = Script.CUSTOMER;
  private static final String CONCLUSION = "Concluded.";

  private final Script script = Script.read("least");
  private final Stage stage;
  private final Opening opening;
  private boolean opened;

  /**
   * @param answered hears each answer of a service
   */
  public Walk(LocalStack stack, Answered answered) {
    this.stage = new Stage(stack, new Silence(), answered);
    this.opening = new Opening(stage, script);
  }

  /** A cycle and what was made in its first phase. */
  public record Walked(UUID partnership, UUID cycle, UUID goal, UUID kpi, UUID problem) {}

  /** The person of a service's team on a side. */
  public Person person(Service team, String side) {
    return stage.person(team.database() + "@" + script.company(side).key());
  }

  /** An activity of a cycle, once it is open, as its team's list tells it. */
  public JsonNode awaitActivity(Service team, UUID cycle, String key) {
    Person person = person(team, CUSTOMER);
    return stage.await(key + " to open", () -> person.openActivity(team, cycle, key));
  }

  /** A cycle in its first phase, with all content of that phase; its activities are open. */
  public Walked toNeeds() {
    CoCreation story = begin();
    NeedsPhase needs = new NeedsPhase(story);
    needs.play();
    return walked(story, needs);
  }

  /** A cycle in its third phase, with all content of that phase; its activities are open. */
  public Walked toDevelopment() {
    CoCreation story = begin();
    NeedsPhase needs = new NeedsPhase(story);
    needs.play();
    conclude(story, "NEEDS");
    new Decisions(story).invest("NEEDS", Map.of());
    new PrioritizationPhase(story, needs).play();
    conclude(story, "PRIORITIZATION");
    new Decisions(story).passValueGate();
    new DevelopmentPhase(story, needs).play();
    return walked(story, needs);
  }

  /** A cycle through all five phases. */
  public Walked toTheEnd() {
    Walked walked = toDevelopment();
    CoCreation story = new CoCreation(stage, script, walked.partnership(), walked.cycle());
    for (String phase : List.of("DEVELOPMENT", "IMPLEMENTATION", "EVALUATION")) {
      if (phase.equals("IMPLEMENTATION")) {
        new ImplementationPhase(story).play();
      }
      conclude(story, phase);
      new Decisions(story).invest(phase, Map.of());
    }
    Boolean ignored =
        stage.await("the end of the cycle", () -> Optional.of(isOver(story)).filter(over -> over));
    return walked;
  }

  private synchronized CoCreation begin() {
    CoCreation story = opened ? opening.another() : opening.play();
    opened = true;
    return story;
  }

  private void conclude(CoCreation story, String phase) {
    Story.CHAPTERS.stream()
        .filter(chapter -> chapter.phase().equals(phase))
        .flatMap(chapter -> chapter.scenes().stream())
        .forEach(scene -> story.conclude(scene.service(), scene.activity(), CONCLUSION));
  }

  private boolean isOver(CoCreation story) {
    JsonNode cycle = story.steering(PROVIDER).get(STEERING, story.path("")).body();
    return cycle.path("status").asText().equals("COMPLETED");
  }

  private static Walked walked(CoCreation story, NeedsPhase needs) {
    return new Walked(
        story.partnership(),
        story.cycle(),
        needs.goals().getFirst(),
        needs.kpis().getFirst(),
        needs.problems().values().iterator().next());
  }

  private static final class Silence implements Narrator {
    @Override
    public void chapter(String title) {}

    @Override
    public void line(String text) {}

    @Override
    public void progress(int done, int all) {}
  }
}
