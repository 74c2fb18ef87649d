package org.cocreation.development.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.development.problem.CommonProblem;
import org.cocreation.development.problem.CommonProblemRepository;

/** A cycle's funnel from 10 to 50 candidates to the one that is selected (R4). */
@ApplicationScoped
public class OpportunityFunnel {

  private final OpportunityRepository opportunities;
  private final SelectionRepository selections;
  private final CommonProblemRepository problems;
  private final Events events;

  @Inject
  OpportunityFunnel(
      OpportunityRepository opportunities,
      SelectionRepository selections,
      CommonProblemRepository problems,
      Events events) {
    this.opportunities = opportunities;
    this.selections = selections;
    this.problems = problems;
    this.events = events;
  }

  /** Whether the cycle has a selected opportunity, of whatever round. */
  public boolean hasSelected(UUID cycleId) {
    return selections.standing(cycleId).isPresent();
  }

  /**
   * Lets one transaction at a time change a cycle's funnel: who selects knows every candidate.
   * Taken after the lock of a common problem, never before.
   */
  void lock(UUID cycleId) {
    // By hand: there may be no row yet that could be locked.
    Object ignored =
        opportunities
            .getEntityManager()
            .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
            .setParameter("key", "funnel " + cycleId)
            .getSingleResult();
  }

  /** The selection that was made in the round in which the cycle is. */
  Optional<Selection> selectedInThisRound(Participation as) {
    return selections
        .standing(as.cycleId())
        .filter(selection -> selection.round() == as.cycle().round());
  }

  /**
   * @throws Refusal 409 where the selection of this round is made
   */
  void requireUndecided(Participation as) {
    selectedInThisRound(as)
        .ifPresent(
            selection -> {
              throw Refusal.conflict(
                      "already-selected",
                      "%s selected one already in round %d: withdraw the selection first."
                          .formatted(selection.selectedBy().name(), selection.round()))
                  .with("opportunityId", selection.opportunityId());
            });
  }

  OpportunityView view(Opportunity opportunity) {
    return OpportunityView.of(opportunity, problems.findById(opportunity.problemId()));
  }

  List<OpportunityView> views(List<Opportunity> shown) {
    Map<UUID, CommonProblem> byId =
        problems.list("id in ?1", shown.stream().map(Opportunity::problemId).toList()).stream()
            .collect(Collectors.toMap(CommonProblem::id, Function.identity()));
    return shown.stream()
        .map(opportunity -> OpportunityView.of(opportunity, byId.get(opportunity.problemId())))
        .toList();
  }

  void tell(OpportunityFact fact, ActingPerson actor, String reason, Opportunity opportunity) {
    events.publish(fact, opportunity, actor, view(opportunity), reason);
  }
}
