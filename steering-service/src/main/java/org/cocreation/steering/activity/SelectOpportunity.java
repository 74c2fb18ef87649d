package org.cocreation.steering.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cocreation.chassis.activity.Activity;
import org.cocreation.chassis.activity.CoCreationActivity;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.steering.text.NeededTexts;
import org.cocreation.steering.told.ToldSnapshotRepository;

/**
 * Activity 4, selecting digitalization opportunities (4.2.2, R4). Complete with one that is
 * selected; the others are shelved with a reason.
 */
@ApplicationScoped
class SelectOpportunity implements CoCreationActivity {

  private final ToldSnapshotRepository snapshots;

  SelectOpportunity(ToldSnapshotRepository snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public ActivityDefinition definition() {
    return ActivityDefinition.SELECT_OPPORTUNITY;
  }

  @Override
  public List<String> missing(Activity activity) {
    return snapshots.selectedOpportunity(activity.cycleId()).isPresent()
        ? List.of()
        : List.of(Texts.of(NeededTexts.class).selection());
  }
}
