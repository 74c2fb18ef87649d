package org.cocreation.steering.value;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.cocreation.chassis.activity.Activity;
import org.cocreation.chassis.activity.CompletionRule;
import org.cocreation.chassis.process.ActivityDefinition;

/** Selecting is done once one opportunity is selected (R4). */
@ApplicationScoped
class SelectOpportunityRule implements CompletionRule {

  private final ToldSnapshotRepository snapshots;

  @Inject
  SelectOpportunityRule(ToldSnapshotRepository snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public ActivityDefinition activity() {
    return ActivityDefinition.SELECT_OPPORTUNITY;
  }

  @Override
  public List<String> missing(Activity activity) {
    return snapshots.selectedOpportunity(activity.cycleId()).isPresent()
        ? List.of()
        : List.of("Select one opportunity, and shelve the others with a reason.");
  }
}
