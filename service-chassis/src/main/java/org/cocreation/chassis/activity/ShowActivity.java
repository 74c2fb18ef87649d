package org.cocreation.chassis.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.partnership.PartnershipDirectory;
import org.cocreation.chassis.process.ActivityDefinition;

/**
 * An activity for the page on which its work is done: people see what is missing before they try.
 */
@ApplicationScoped
public class ShowActivity {

  private final ActivityRepository activities;
  private final CompleteActivity completeActivity;
  private final PartnershipDirectory partnerships;

  ShowActivity(
      ActivityRepository activities,
      CompleteActivity completeActivity,
      PartnershipDirectory partnerships) {
    this.activities = activities;
    this.completeActivity = completeActivity;
    this.partnerships = partnerships;
  }

  /**
   * In the newest round that reached it. Runs inside a transaction, as what is missing does.
   *
   * @return null where the cycle has not reached it
   */
  public ActivityAtHand of(Participation reader, ActivityDefinition definition) {
    return atHand(reader, definition, peopleOf(reader, definition));
  }

  /** With what its own page says about it. Runs inside a transaction. */
  ActivityRoom room(Participation reader, ActivityDefinition definition) {
    List<Membership> people = peopleOf(reader, definition);
    return new ActivityRoom(
        reader.cycleId(),
        reader.cycle().microService().name(),
        definition,
        ActivityAtHand.Candidates.of(people),
        atHand(reader, definition, people));
  }

  private List<Membership> peopleOf(Participation reader, ActivityDefinition definition) {
    return partnerships.peopleOf(reader.partnershipId(), definition.team());
  }

  private ActivityAtHand atHand(
      Participation reader, ActivityDefinition definition, List<Membership> people) {
    return activities
        .newest(reader.cycleId(), definition)
        .map(
            activity ->
                new ActivityAtHand(
                    ActivityView.of(activity),
                    Preconditions.etag(activity.version()).toString(),
                    activity.isOpen() ? completeActivity.missing(activity) : List.of(),
                    reader.membership(),
                    people))
        .orElse(null);
  }
}
