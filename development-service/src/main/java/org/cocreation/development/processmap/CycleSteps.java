package org.cocreation.development.processmap;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.problem.Refusal;

/** The steps of a cycle's process map in their order; none before it is drawn. */
public record CycleSteps(List<StepReference> steps) {

  /** Of these ids, the steps that the map still has. */
  public List<StepReference> among(Collection<UUID> ids) {
    return steps.stream().filter(step -> ids.contains(step.id())).toList();
  }

  public boolean isConstraint(UUID id) {
    return steps.stream().anyMatch(step -> step.constraint() && step.id().equals(id));
  }

  /**
   * The ids as they were named; none where none were.
   *
   * @throws Refusal 422 for one that is no step of the map
   */
  public List<UUID> requireKnown(String field, List<UUID> ids) {
    if (ids == null) {
      return List.of();
    }
    List<UUID> known = steps.stream().map(StepReference::id).toList();
    if (!known.containsAll(ids)) {
      throw Refusal.invalidField(field, "must be steps of this cycle's process map");
    }
    return ids;
  }
}
