package org.cocreation.development.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.cocreation.development.opportunity.Shelving;

/** Steering chooses the one opportunity that a cycle is about (activity 4, R4). */
@ApplicationScoped
class SelectOpportunity {

  private final Access access;
  private final OpportunityFunnel funnel;
  private final OpportunityRepository opportunities;
  private final SelectionRepository selections;
  private final Event<SelectionEnded> ended;
  private final Clock clock;

  SelectOpportunity(
      Access access,
      OpportunityFunnel funnel,
      OpportunityRepository opportunities,
      SelectionRepository selections,
      Event<SelectionEnded> ended,
      Clock clock) {
    this.access = access;
    this.funnel = funnel;
    this.opportunities = opportunities;
    this.selections = selections;
    this.ended = ended;
    this.clock = clock;
  }

  /**
   * Selects one and shelves all other candidates. The selection of an earlier round ends with it:
   * what was selected then is a candidate like the others. Of two at once, one is refused.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 unless the cycle is running and in
   *     PRIORITIZATION, where one was selected in this round already, and for more candidates than
   *     50; 422 where it is no candidate, or a reason is missing
   */
  Selection select(UUID cycleId, Actor by, SelectionRequest request) {
    Participation as = requireSteering(cycleId, by).requireIn(Phase.PRIORITIZATION);
    funnel.lock(cycleId);
    selections.requireUndecided(as);
    List<Opportunity> candidates =
        opportunities.of(cycleId).stream()
            .filter(opportunity -> opportunity.state() != Opportunity.State.SHELVED)
            .toList();
    Opportunity chosen =
        candidates.stream()
            .filter(candidate -> candidate.id().equals(request.opportunityId()))
            .findFirst()
            .orElseThrow(
                () ->
                    Refusal.invalidField(
                        "opportunityId",
                        "must be a candidate of this cycle; a shelved one is revived first"));
    Instant now = clock.instant();
    int round = as.cycle().round();
    Selection selection =
        Selection.of(
            chosen,
            round,
            candidates.size(),
            request,
            new Selector(by.person(), by.name(), as.side(), now));
    List<Opportunity> others =
        candidates.stream().filter(candidate -> !candidate.equals(chosen)).toList();
    requireReasons(others, request);
    endEarlier(as, candidates, chosen, request.reason(), now);
    for (Opportunity other : others) {
      String why = request.shelvingReasonOf(other.id()).orElseThrow();
      other.shelve(Shelving.by(as.actingPerson(), why, now));
    }
    // First what frees the one place, then what takes it: the database holds just one.
    opportunities.flush();
    chosen.select(round);
    selections.persistAndFlush(selection);
    others.forEach(
        other ->
            funnel.tell(
                OpportunityFact.SHELVED, as.actingPerson(), other.shelving().reason(), other));
    funnel.tell(OpportunityFact.SELECTED, as.actingPerson(), request.reason(), chosen);
    return selection;
  }

  /**
   * The selected one is a candidate again; the shelved ones stay shelved. Also where steering moved
   * the cycle back to NEEDS: the problem of the selected one can then be dissolved.
   *
   * @throws Refusal as {@link #select}, except in NEEDS; 409 where nothing is selected
   */
  Opportunity withdraw(UUID cycleId, Actor by, String reason) {
    Participation as = requireSteering(cycleId, by);
    funnel.lock(cycleId);
    Selection standing =
        selections
            .standing(cycleId)
            .orElseThrow(() -> Refusal.conflict("nothing-selected", "The cycle has no selection."));
    standing.end(by, reason, clock.instant());
    Opportunity opportunity = opportunities.findById(standing.opportunityId());
    opportunity.deselect();
    opportunities.flush();
    funnel.tell(OpportunityFact.DESELECTED, as.actingPerson(), reason, opportunity);
    ended.fire(new SelectionEnded(cycleId, as.actingPerson(), reason));
    return opportunity;
  }

  private Participation requireSteering(UUID cycleId, Actor by) {
    return access
        .toChange("cycle", cycleId, by)
        .requireTeam(Team.STEERING)
        .requireNotPast(Phase.PRIORITIZATION);
  }

  private static void requireReasons(List<Opportunity> others, SelectionRequest request) {
    Set<UUID> known = others.stream().map(Opportunity::id).collect(Collectors.toSet());
    if (!known.containsAll(request.shelvingReasons().keySet())) {
      throw Refusal.invalidField(
          "shelvingReasons", "must be about other candidates of this cycle, by their ids");
    }
    if (others.stream().anyMatch(other -> request.shelvingReasonOf(other.id()).isEmpty())) {
      throw Refusal.invalidField(
          "shelvingReason", "must say why the others are shelved, where they have no own reason");
    }
  }

  private void endEarlier(
      Participation as,
      List<Opportunity> candidates,
      Opportunity chosen,
      String reason,
      Instant now) {
    Optional<Selection> earlier = selections.standing(as.cycleId());
    if (earlier.isEmpty()) {
      return;
    }
    earlier.get().end(as.actor(), reason, now);
    candidates.stream()
        .filter(candidate -> candidate.state() == Opportunity.State.SELECTED)
        .forEach(Opportunity::deselect);
    if (!earlier.get().opportunityId().equals(chosen.id())) {
      ended.fire(new SelectionEnded(as.cycleId(), as.actingPerson(), reason));
    }
  }
}
