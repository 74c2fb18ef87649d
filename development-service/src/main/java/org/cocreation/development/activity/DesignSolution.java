package org.cocreation.development.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.activity.Activity;
import org.cocreation.chassis.activity.CoCreationActivity;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.development.concept.ConceptView;
import org.cocreation.development.concept.ReadConcept;
import org.cocreation.development.proof.ReadProofs;
import org.cocreation.development.proof.ToldAssessment;
import org.cocreation.development.sprint.ReadSprints;
import org.cocreation.development.sprint.Sprint;
import org.cocreation.development.sprint.SprintView;
import org.cocreation.development.text.LackingTexts;

/**
 * Activity 8, designing micro-service solutions (4.2.3, R10): joint sprints, each with a proof of
 * concept. Complete once at least one has ended, none is under way, and operations of both sides
 * accepted the last proof of concept: a rejected one is answered by that of a later sprint.
 */
@ApplicationScoped
class DesignSolution implements CoCreationActivity {

  private final ReadConcept concepts;
  private final ReadSprints sprints;
  private final ReadProofs proofs;

  DesignSolution(ReadConcept concepts, ReadSprints sprints, ReadProofs proofs) {
    this.concepts = concepts;
    this.sprints = sprints;
    this.proofs = proofs;
  }

  @Override
  public ActivityDefinition definition() {
    return ActivityDefinition.DESIGN_SOLUTION;
  }

  @Override
  public List<String> missing(Activity activity) {
    // Who plans or starts a sprint holds the concept, too.
    Optional<ConceptView> ignored = concepts.hold(activity.cycleId());
    List<String> missing = new ArrayList<>(ofSprints(activity.cycleId()));
    ofProofs(activity.cycleId()).ifPresent(missing::add);
    return missing;
  }

  private List<String> ofSprints(UUID cycleId) {
    LackingTexts texts = Texts.of(LackingTexts.class);
    List<SprintView> known = sprints.of(cycleId).stream().map(ReadSprints.Read::sprint).toList();
    List<String> missing = new ArrayList<>();
    if (known.stream().noneMatch(sprint -> sprint.state() == Sprint.State.ENDED)) {
      missing.add(texts.endedSprint());
    }
    for (SprintView sprint : known) {
      if (sprint.state() == Sprint.State.RUNNING) {
        missing.add(
            sprint.underWay().isEmpty()
                ? texts.runningSprint(sprint.number())
                : texts.itemsUnderWay(sprint.number(), titles(sprint.underWay())));
      } else if (sprint.state() == Sprint.State.PLANNED && !sprint.items().isEmpty()) {
        missing.add(texts.plannedSprint(sprint.number(), titles(sprint.items())));
      }
    }
    return missing;
  }

  private static String titles(List<SprintView.Item> items) {
    return items.stream().map(SprintView.Item::title).collect(Collectors.joining("; "));
  }

  private Optional<String> ofProofs(UUID cycleId) {
    LackingTexts texts = Texts.of(LackingTexts.class);
    List<ReadProofs.Read> shown = proofs.of(cycleId);
    if (shown.isEmpty()) {
      return Optional.of(texts.proof());
    }
    ReadProofs.Read last =
        Collections.max(shown, Comparator.comparing(read -> read.proof().shownAt()));
    String title = last.proof().content().title();
    if (last.isAccepted()) {
      return Optional.empty();
    }
    return Optional.of(
        last.isRejected()
            ? texts.proofRejected(title, mustChange(last))
            : texts.proofJudged(title));
  }

  private static String mustChange(ReadProofs.Read proof) {
    return proof.assessment().rejected().stream()
        .map(ToldAssessment.Scenario::mustChange)
        .filter(change -> change != null && !change.isBlank())
        .collect(Collectors.joining("; "));
  }
}
