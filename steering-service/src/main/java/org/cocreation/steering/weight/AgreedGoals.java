package org.cocreation.steering.weight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.language.Texts;
import org.cocreation.steering.goal.GoalView;
import org.cocreation.steering.text.NeededTexts;

/** How much a cycle's goals count, and whether both sides agree on that. */
@ApplicationScoped
public class AgreedGoals {

  private final WeighGoals weighGoals;

  AgreedGoals(WeighGoals weighGoals) {
    this.weighGoals = weighGoals;
  }

  /**
   * The weights and the shares that follow from them.
   *
   * @param goals those that hold for the cycle
   */
  public GoalWeightsView weights(UUID cycleId, List<GoalView> goals) {
    return weighGoals.of(cycleId, goals);
  }

  /** The same, with the version that a change of them has to name. */
  public Versioned<GoalWeightsView> read(UUID cycleId) {
    return weighGoals.read(cycleId);
  }

  /** What is still to be done, as sentences; a goal always has a KPI. */
  public List<String> missing(UUID cycleId) {
    GoalWeightsView weights = weighGoals.of(cycleId);
    if (weights.goals().isEmpty()) {
      return List.of(Texts.of(NeededTexts.class).goal());
    }
    return weights.agreed() ? List.of() : List.of(Texts.of(NeededTexts.class).weights());
  }
}
