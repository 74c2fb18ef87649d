package org.cocreation.chassis.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.problem.Refusal;

/** Who may see and change what belongs to a cycle, for the services that know it by its events. */
@ApplicationScoped
public class CycleAccess {

  private static final String CYCLE = "cycle";

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
    return participation(cycles.find(cycleId), actor, CYCLE);
  }

  /**
   * To change: the cycle does not move until the transaction ends.
   *
   * @throws Refusal as {@link #require}
   */
  public Participation requireAndHold(UUID cycleId, Actor actor) {
    return requireAndHold(cycleId, actor, CYCLE);
  }

  /**
   * {@link #requireAndHold(UUID, Actor)} for what belongs to the cycle.
   *
   * @param what how the refusal calls it
   */
  public Participation requireAndHold(UUID cycleId, Actor actor, String what) {
    return participation(cycles.findAndHold(cycleId), actor, what);
  }

  /** Who has which part is asked once the cycle is held: as it then is. */
  private Participation participation(
      Optional<CycleDirectory.Known> found, Actor actor, String what) {
    CycleDirectory.Known known = found.orElseThrow(() -> Refusal.notFound(what));
    return new Participation(
        known.cycle(), partnerships.requireMembership(known.partnershipId(), actor, what), actor);
  }
}
