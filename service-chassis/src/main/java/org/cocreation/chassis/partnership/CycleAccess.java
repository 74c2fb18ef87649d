package org.cocreation.chassis.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.problem.Refusal;

/** Who may see and change what belongs to a cycle, for the services that know it by its events. */
@ApplicationScoped
public class CycleAccess {

  private final CycleDirectory cycles;
  private final PartnershipDirectory partnerships;

  @Inject
  CycleAccess(CycleDirectory cycles, PartnershipDirectory partnerships) {
    this.cycles = cycles;
    this.partnerships = partnerships;
  }

  /**
   * To read.
   *
   * @throws Refusal 404 where there is no such cycle, or the person is no member of its partnership
   *     (R21)
   */
  public Participation require(UUID cycleId, Actor actor) {
    return cycles
        .find(cycleId)
        .map(cycle -> participation(cycle, actor))
        .orElseThrow(() -> Refusal.notFound("cycle"));
  }

  /**
   * To change: the cycle does not move until the transaction ends.
   *
   * @throws Refusal as {@link #require}
   */
  public Participation requireAndHold(UUID cycleId, Actor actor) {
    return cycles
        .findAndHold(cycleId)
        .map(cycle -> participation(cycle, actor))
        .orElseThrow(() -> Refusal.notFound("cycle"));
  }

  private Participation participation(CycleSnapshot cycle, Actor actor) {
    UUID partnershipId = cycles.partnershipOf(cycle.id());
    return new Participation(
        cycle, partnerships.requireMembership(partnershipId, actor, "cycle"), actor);
  }
}
