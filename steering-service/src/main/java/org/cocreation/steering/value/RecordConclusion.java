package org.cocreation.steering.value;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;

/** Another team concluded something on which the value gate decides. */
@ApplicationScoped
public class RecordConclusion {

  private static final Set<ActivityDefinition> DECIDED_ON =
      Set.of(ActivityDefinition.DESIGN_CONCEPT, ActivityDefinition.REVIEW_CONCEPT);

  private final CycleRepository cycles;
  private final ConcludedActivityRepository conclusions;
  private final VoidApprovals voidApprovals;

  @Inject
  RecordConclusion(
      CycleRepository cycles,
      ConcludedActivityRepository conclusions,
      VoidApprovals voidApprovals) {
    this.cycles = cycles;
    this.conclusions = conclusions;
    this.voidApprovals = voidApprovals;
  }

  /** Keeps it; once, however often it is told. Other activities are passed over. */
  @Transactional
  public void record(
      UUID activityId,
      UUID cycleId,
      int round,
      ActivityDefinition definition,
      String conclusion,
      String completedBy) {
    if (!DECIDED_ON.contains(definition)) {
      return;
    }
    Optional<Cycle> cycle = cycles.findAndLock(cycleId);
    if (cycle.isEmpty() || conclusions.find(cycleId, round, definition).isPresent()) {
      return;
    }
    conclusions.persist(
        new ConcludedActivity(activityId, cycleId, round, definition, conclusion, completedBy));
    voidApprovals.ofOtherContent(
        cycle.get(), null, "Another team concluded anew: " + definition.title() + ".");
  }
}
