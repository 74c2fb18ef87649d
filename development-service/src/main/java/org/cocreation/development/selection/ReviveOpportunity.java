package org.cocreation.development.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.development.opportunity.Opportunity;
import org.cocreation.development.opportunity.OpportunityFact;
import org.cocreation.development.opportunity.OpportunityFunnel;
import org.cocreation.development.opportunity.OpportunityRepository;
import org.cocreation.development.problem.CommonProblemRepository;

/** Steering makes a shelved opportunity a candidate again: it was a no-go only at the moment. */
@ApplicationScoped
class ReviveOpportunity {

  private final OpportunityRepository opportunities;
  private final OpportunityFunnel funnel;
  private final SelectionRepository selections;
  private final CommonProblemRepository problems;
  private final Access access;

  ReviveOpportunity(
      OpportunityRepository opportunities,
      OpportunityFunnel funnel,
      SelectionRepository selections,
      CommonProblemRepository problems,
      Access access) {
    this.opportunities = opportunities;
    this.funnel = funnel;
    this.selections = selections;
    this.problems = problems;
    this.access = access;
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 once the cycle is past
   *     PRIORITIZATION or not running, where one was selected in this round, where it is not
   *     shelved, and where its problem was dissolved
   */
  Opportunity revive(UUID id, Actor by, String reason) {
    OpportunityRepository.Home home =
        opportunities.homeOf(id).orElseThrow(() -> Refusal.notFound("opportunity"));
    Participation as =
        access
            .toChange("opportunity", home.cycleId(), by)
            .requireTeam(Team.STEERING)
            .requireNotPast(Phase.PRIORITIZATION);
    funnel.lock(home.cycleId());
    selections.requireUndecided(as);
    Opportunity opportunity = opportunities.findById(id);
    if (!problems.findById(opportunity.problemId()).isOpen()) {
      throw Refusal.conflict(
          "problem-dissolved", "Its problem was dissolved: there is nothing to be solved.");
    }
    opportunity.revive();
    opportunities.flush();
    funnel.tell(OpportunityFact.REVIVED, as.actingPerson(), reason, opportunity);
    return opportunity;
  }
}
