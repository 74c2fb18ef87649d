package org.cocreation.operations.page.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.cocreation.chassis.activity.ShowActivity;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.operations.review.ReadReviews;

/** Gathers what the page of the review shows. */
@ApplicationScoped
class ShowReview {

  private final Access access;
  private final ReadReviews readReviews;
  private final ShowActivity showActivity;

  ShowReview(Access access, ReadReviews readReviews, ShowActivity showActivity) {
    this.access = access;
    this.readReviews = readReviews;
    this.showActivity = showActivity;
  }

  /**
   * @throws Refusal 404 for outsiders
   */
  @Transactional
  ReviewTalk show(UUID cycleId, Actor actor) {
    Participation reader = access.toRead("cycle", cycleId, actor);
    return new ReviewTalk(
        cycleId,
        reader.cycle().microService().name(),
        readReviews.standing(cycleId),
        reader.may(Team.OPERATIONS, Phase.PRIORITIZATION),
        reader.may(Team.DEVELOPMENT, Phase.PRIORITIZATION),
        showActivity.of(reader, ActivityDefinition.REVIEW_CONCEPT));
  }
}
