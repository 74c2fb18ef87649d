package org.cocreation.kpi.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.kpi.timeline.TimelineRepository;

/** Shows a cycle to the members of its partnership; for others there is none (R21). */
@ApplicationScoped
public class ShowCycle {

  private final CycleRepository cycles;
  private final CycleActivityRepository activities;
  private final Partnerships partnerships;
  private final Access access;
  private final TimelineRepository timeline;

  ShowCycle(
      CycleRepository cycles,
      CycleActivityRepository activities,
      Partnerships partnerships,
      Access access,
      TimelineRepository timeline) {
    this.cycles = cycles;
    this.activities = activities;
    this.partnerships = partnerships;
    this.access = access;
    this.timeline = timeline;
  }

  /**
   * @throws Refusal 404 where there is none for this reader
   */
  @Transactional
  public Cycle require(UUID id, Actor reader) {
    Cycle cycle = cycles.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("cycle"));
    Membership ignored = access.asMember("cycle", cycle.partnershipId(), reader);
    return cycle;
  }

  /**
   * On which side the reader is.
   *
   * @throws Refusal 404 for people who are not members
   */
  @Transactional
  public Side sideOf(UUID partnershipId, Actor reader) {
    return access.asMember("cycle", partnershipId, reader).side();
  }

  @Transactional
  public CycleView show(UUID id, Actor reader) {
    Cycle cycle = require(id, reader);
    return new CycleView(
        cycle.id(),
        new CycleView.MicroService(cycle.microService(), cycle.purpose()),
        partnerships.named(List.of(cycle.partnershipId())).get(cycle.partnershipId()),
        cycle.phase(),
        cycle.round(),
        cycle.status(),
        cycle.isAwaitingDecision(),
        cycle.isHeld() ? Boolean.TRUE : null,
        cycle.predecessorId(),
        cycle.nextCycleId(),
        cycle.startedAt(),
        timeline.lastChanges(List.of(id)).getOrDefault(id, cycle.startedAt()),
        new CycleView.Position(
            "co-creation-cycle",
            cycle.phase().processId(),
            cycle.standsAt().stream().toList(),
            cycle.passed().stream().map(Phase::name).toList()),
        newestRounds(id));
  }

  private List<CycleView.ActivityState> newestRounds(UUID cycleId) {
    Map<String, CycleView.ActivityState> newest = new LinkedHashMap<>();
    activities
        .of(cycleId)
        .forEach(activity -> newest.put(activity.key(), CycleView.ActivityState.of(activity)));
    return List.copyOf(newest.values());
  }
}
