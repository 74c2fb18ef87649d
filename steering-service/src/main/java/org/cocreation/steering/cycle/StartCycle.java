package org.cocreation.steering.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.engine.ProcessEngine;
import org.cocreation.steering.partnership.PartnershipRepository;

/** Steering starts a cycle for one micro-service. */
@ApplicationScoped
public class StartCycle {

  private final CycleRepository cycles;
  private final PartnershipRepository partnerships;
  private final TellCycle tellCycle;
  private final ProcessEngine engine;
  private final Clock clock;

  StartCycle(
      CycleRepository cycles,
      PartnershipRepository partnerships,
      TellCycle tellCycle,
      ProcessEngine engine,
      Clock clock) {
    this.cycles = cycles;
    this.partnerships = partnerships;
    this.tellCycle = tellCycle;
    this.engine = engine;
    this.clock = clock;
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for people who are not in the steering team, 409 before
   *     the partnership is accepted
   */
  Cycle start(UUID partnershipId, Actor by, MicroService microService) {
    Membership membership =
        partnerships.asMemberToBegin(partnershipId, by).requireTeam(Team.STEERING);
    Cycle cycle = Cycle.start(partnershipId, microService, clock.instant());
    begin(cycle, membership.acting(by), null);
    return cycle;
  }

  /**
   * The next cycle, from what was learned in this one; once.
   *
   * @param cycle locked
   * @param why what was learned; null where nothing was said
   */
  public void startNext(Cycle cycle, MicroService microService, ActingPerson by, String why) {
    if (cycle.nextCycleId() == null) {
      begin(cycle.startNext(microService, clock.instant()), by, why);
    }
  }

  private void begin(Cycle cycle, ActingPerson by, String why) {
    cycles.persist(cycle);
    tellCycle.tell(CycleFact.STARTED, cycle, by, why);
    engine.start(cycle.id());
  }
}
