package org.cocreation.development.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.development.problem.CommonProblem;
import org.cocreation.development.problem.CommonProblemRepository;

/** A cycle's candidates, from which one is selected (R4): changed by one at a time, told whole. */
@ApplicationScoped
public class OpportunityFunnel {

  private final OpportunityRepository opportunities;
  private final CommonProblemRepository problems;
  private final Events events;

  OpportunityFunnel(
      OpportunityRepository opportunities, CommonProblemRepository problems, Events events) {
    this.opportunities = opportunities;
    this.problems = problems;
    this.events = events;
  }

  /**
   * Lets one transaction at a time change a cycle's funnel: who selects knows every candidate.
   * Taken after the lock of a common problem, never before.
   */
  public void lock(UUID cycleId) {
    // By hand: there may be no row yet that could be locked.
    Object ignored =
        opportunities
            .getEntityManager()
            .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
            .setParameter("key", "funnel " + cycleId)
            .getSingleResult();
  }

  public OpportunityView view(Opportunity opportunity) {
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

  public void tell(
      OpportunityFact fact, ActingPerson actor, String reason, Opportunity opportunity) {
    events.publish(fact, opportunity, actor, view(opportunity), reason);
  }
}
