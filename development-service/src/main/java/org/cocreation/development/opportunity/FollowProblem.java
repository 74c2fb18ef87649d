package org.cocreation.development.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.development.problem.CommonProblem;
import org.cocreation.development.problem.CommonProblemEvent;
import org.cocreation.development.problem.CommonProblemFact;
import org.cocreation.development.problem.CommonProblemRepository;

/** An opportunity goes with the problem that it is about. */
@ApplicationScoped
class FollowProblem {

  private final CommonProblemRepository problems;
  private final OpportunityRepository opportunities;
  private final OpportunityFunnel funnel;
  private final Clock clock;

  FollowProblem(
      CommonProblemRepository problems,
      OpportunityRepository opportunities,
      OpportunityFunnel funnel,
      Clock clock) {
    this.problems = problems;
    this.opportunities = opportunities;
    this.funnel = funnel;
    this.clock = clock;
  }

  /**
   * Tells the opportunity anew, since its title and whether it touches the constraint (R5) are the
   * problem's; shelves the candidate whose problem is dissolved.
   *
   * @throws Refusal 409 where the problem of the selected opportunity would be dissolved
   */
  void follow(@Observes CommonProblemEvent event) {
    if (event.happened() == CommonProblemFact.MERGED) {
      return;
    }
    funnel.lock(event.cycleId());
    CommonProblem problem = problems.findById(event.problem().id());
    Optional<Opportunity> opportunity = opportunities.ofProblem(problem.id());
    if (opportunity.isPresent() && problem.isOpen()) {
      funnel.tell(OpportunityFact.ASSESSED, event.actor(), null, opportunity.get());
    } else if (opportunity.isPresent()) {
      leave(opportunity.get(), event);
    }
  }

  private void leave(Opportunity opportunity, CommonProblemEvent event) {
    switch (opportunity.state()) {
      case SELECTED ->
          throw Refusal.conflict(
              "opportunity-selected",
              "The cycle is about this problem: steering withdraws the selection first.");
      case CANDIDATE -> {
        String why = "Its problem was dissolved: " + event.reason();
        opportunity.shelve(Shelving.by(event.actor(), why, clock.instant()));
        opportunities.flush();
        funnel.tell(OpportunityFact.SHELVED, event.actor(), why, opportunity);
      }
      case SHELVED -> {
        // It rests already, and cannot be revived.
      }
    }
  }
}
