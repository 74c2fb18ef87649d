package org.cocreation.operations.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;

/** Operational people say what hurts, take it back, or state that nothing does (activity 3). */
@ApplicationScoped
public class ExpressNeed {

  private final NeedRepository needs;
  private final ReadNeeds readNeeds;
  private final HearingRepository hearings;
  private final Access access;
  private final CheckNeed check;
  private final Events events;
  private final Clock clock;

  ExpressNeed(
      NeedRepository needs,
      ReadNeeds readNeeds,
      HearingRepository hearings,
      Access access,
      CheckNeed check,
      Events events,
      Clock clock) {
    this.needs = needs;
    this.readNeeds = readNeeds;
    this.hearings = hearings;
    this.access = access;
    this.check = check;
    this.events = events;
    this.clock = clock;
  }

  /**
   * One thing said, by the actor or by somebody whom the actor writes for.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams and for the other side, 409 past the
   *     phase NEEDS, 422 where a field does not do
   */
  OperationalNeedView express(UUID cycleId, Actor by, OperationalNeedContent said) {
    Participation participation = requireHearing(cycleId, by);
    if (said.side() != null && said.side() != participation.side()) {
      throw Refusal.forbidden(
          "wrong-side", "Each side hears its own people; yours is the %s.", participation.side());
    }
    check.require(said);
    hearings.hold(participation).goOn();
    return record(participation, List.of(said)).getFirst();
  }

  /**
   * {@link #express}, unless the actor's side has exactly this already: a form is easily sent
   * twice.
   *
   * @return whether it is new
   */
  public boolean expressOnce(UUID cycleId, Actor by, OperationalNeedContent said) {
    Participation participation = requireHearing(cycleId, by);
    Hearing held = hearings.hold(participation);
    OperationalNeedContent plain = said.of(participation.side()).plain();
    boolean isThere =
        needs.standing(held.cycleId()).stream()
            .anyMatch(need -> need.content().plain().equals(plain));
    if (!isThere) {
      var ignored = express(cycleId, by, said);
    }
    return !isThere;
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for other teams and the other side, 409 where it is
   *     withdrawn already or past the phase NEEDS, 412 and 428 for a version that is stale or
   *     missing
   */
  OperationalNeed withdraw(UUID id, Actor by, String ifMatch, String reason) {
    OperationalNeed need = readNeeds.requireVisible(needs.findAndLock(id), by);
    Participation participation = requireHearing(need.cycleId(), by);
    Preconditions.requireMatch(ifMatch, need.version());
    need.withdraw(participation, reason, now());
    needs.flush();
    events.publish(
        OperationalNeedFact.WITHDRAWN,
        need,
        participation.actingPerson(),
        OperationalNeedView.of(need),
        need.withdrawalReason());
    return need;
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 where there are some, where it was
   *     said already, or past the phase NEEDS
   */
  NoneView none(UUID cycleId, Actor by, String reason) {
    Participation participation = requireHearing(cycleId, by);
    Hearing hearing = hearings.hold(participation);
    hearing.closeWithNone(participation, reason, needs.countStanding(cycleId), now());
    NoneView none = NoneView.of(hearing);
    events.publish(HearingFact.CLOSED, hearing, participation.actingPerson(), none);
    return none;
  }

  /** A member of the operations team, while the cycle hears it. */
  public Participation requireHearing(UUID cycleId, Actor by) {
    return access
        .toChange("cycle", cycleId, by)
        .requireTeam(Team.OPERATIONS)
        .requireNotPast(Phase.NEEDS);
  }

  /** Writes down, at once and in this order, what was checked before, while the hearing is held. */
  public List<OperationalNeedView> record(
      Participation participation, List<OperationalNeedContent> said) {
    return record(participation, said, OperationalNeed::express);
  }

  /** {@link #record}, for people without an account: it is marked as said by a link. */
  public List<OperationalNeedView> recordByLink(
      Participation participation, List<OperationalNeedContent> said) {
    return record(participation, said, OperationalNeed::expressByLink);
  }

  private List<OperationalNeedView> record(
      Participation participation, List<OperationalNeedContent> said, Expressing how) {
    List<UUID> ids = Ids.next(said.size());
    List<OperationalNeed> expressed =
        IntStream.range(0, said.size())
            .mapToObj(at -> how.express(ids.get(at), participation, said.get(at), now()))
            .toList();
    needs.add(expressed);
    List<OperationalNeedView> views = expressed.stream().map(OperationalNeedView::of).toList();
    for (int at = 0; at < views.size(); at++) {
      events.publish(
          OperationalNeedFact.EXPRESSED,
          expressed.get(at),
          participation.actingPerson(),
          views.get(at));
    }
    return views;
  }

  @FunctionalInterface
  private interface Expressing {
    OperationalNeed express(
        UUID id, Participation participation, OperationalNeedContent said, Instant now);
  }

  private Instant now() {
    return clock.instant();
  }
}
