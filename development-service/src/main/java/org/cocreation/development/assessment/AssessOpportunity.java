package org.cocreation.development.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.development.opportunity.Opportunity;
import org.cocreation.development.opportunity.OpportunityContent;
import org.cocreation.development.opportunity.OpportunityFact;
import org.cocreation.development.opportunity.OpportunityFunnel;
import org.cocreation.development.opportunity.OpportunityRepository;
import org.cocreation.development.problem.CommonProblem;
import org.cocreation.development.problem.CommonProblemRepository;
import org.cocreation.development.selection.SelectionRepository;

/** The development team says what solving a common problem would take and bring (activity 2). */
@ApplicationScoped
class AssessOpportunity {

  /** An opportunity, and whether the problem was assessed for the first time. */
  record Assessed(Opportunity opportunity, boolean isNew) {}

  private final CommonProblemRepository problems;
  private final Access access;
  private final OpportunityRepository opportunities;
  private final OpportunityFunnel funnel;
  private final SelectionRepository selections;

  AssessOpportunity(
      CommonProblemRepository problems,
      Access access,
      OpportunityRepository opportunities,
      OpportunityFunnel funnel,
      SelectionRepository selections) {
    this.problems = problems;
    this.access = access;
    this.opportunities = opportunities;
    this.funnel = funnel;
    this.selections = selections;
  }

  /**
   * A shelved or selected opportunity stays so when it is assessed anew.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 once the cycle is past
   *     PRIORITIZATION or not running, for a dissolved problem, and for another candidate after the
   *     selection of this round; 412 and 428 for a version that is stale or missing, 422 for a
   *     range that is none
   */
  Assessed assess(
      UUID problemId, Actor by, String ifMatch, String ifNoneMatch, OpportunityContent said) {
    CommonProblem problem = problems.requireAndLock(problemId);
    Participation as =
        access
            .toChange("common problem", problem.cycleId(), by)
            .requireTeam(Team.DEVELOPMENT)
            .requireNotPast(Phase.PRIORITIZATION);
    if (!problem.isOpen()) {
      throw Refusal.conflict(
          "problem-dissolved", "The problem was dissolved: assess those that came of its needs.");
    }
    funnel.lock(problem.cycleId());
    Optional<Opportunity> known = opportunities.ofProblem(problemId);
    Preconditions.requireFirstOrMatch(known.map(Opportunity::version), ifMatch, ifNoneMatch);
    if (known.isEmpty()) {
      selections.requireUndecided(as);
    }
    Opportunity opportunity =
        known.orElseGet(
            () -> Opportunity.in(problemId, problem.partnershipId(), problem.cycleId()));
    if (opportunity.assess(said)) {
      opportunities.persistAndFlush(opportunity);
      funnel.tell(OpportunityFact.ASSESSED, as.actingPerson(), null, opportunity);
    }
    return new Assessed(opportunity, known.isEmpty());
  }
}
