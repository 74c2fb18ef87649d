package org.cocreation.steering.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.ledger.Ledger;

/** A side says what it puts into a cycle (activity 1, R9). */
@ApplicationScoped
class MakePledge {

  private final CycleRepository cycles;
  private final PledgeRepository pledges;
  private final Ledger ledger;
  private final Access access;
  private final Events events;
  private final Clock clock;

  MakePledge(
      CycleRepository cycles,
      PledgeRepository pledges,
      Ledger ledger,
      Access access,
      Events events,
      Clock clock) {
    this.cycles = cycles;
    this.pledges = pledges;
    this.ledger = ledger;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * For the person's own side; in every phase, since a later tranche may take more than what was
   * pledged first.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 where the cycle does not run, 422
   *     for what is no amount
   */
  Pledge make(UUID cycleId, Actor by, PledgeContent said) {
    Cycle cycle = cycles.requireAndLock(cycleId);
    Participation participation =
        access.toChange("cycle", cycleId, by).requireTeam(Team.STEERING).requireRunning();
    Instant now = clock.instant();
    Pledge pledge = Pledge.make(cycle, participation.actingPerson(), said, now);
    pledges.persist(pledge);
    if (!pledge.amount().isZero()) {
      Ledger.Turn turn = ledger.takeTurn(cycle.partnershipId());
      ledger.book(turn, pledge.entry(), participation.actingPerson(), now);
    }
    events.publish(PledgeFact.MADE, pledge, participation.actingPerson(), PledgeView.of(pledge));
    return pledge;
  }
}
