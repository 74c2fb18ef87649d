package org.cocreation.development.setaside;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.development.needlist.Need;
import org.cocreation.development.needlist.NeedAccess;
import org.cocreation.development.needlist.NeedExchangeRepository;
import org.cocreation.development.needlist.NeedFact;
import org.cocreation.development.needlist.NeedRepository;
import org.cocreation.development.needlist.NeedView;
import org.cocreation.development.needlist.SharedNeeds;
import org.cocreation.development.problem.ProblemNeeds;
import org.cocreation.development.processmap.ProcessSteps;

/** A side sets a need of its own aside, or takes it up again. */
@ApplicationScoped
class SetNeedAside {

  private final NeedAccess needAccess;
  private final NeedRepository needs;
  private final NeedExchangeRepository exchanges;
  private final ProblemNeeds merged;
  private final ProcessSteps steps;
  private final Access access;
  private final Events events;
  private final Clock clock;

  SetNeedAside(
      NeedAccess needAccess,
      NeedRepository needs,
      NeedExchangeRepository exchanges,
      ProblemNeeds merged,
      ProcessSteps steps,
      Access access,
      Events events,
      Clock clock) {
    this.needAccess = needAccess;
    this.needs = needs;
    this.exchanges = exchanges;
    this.merged = merged;
    this.steps = steps;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @throws Refusal 404 where the person may see no such need, 403 for other teams and the other
   *     side, 409 once the cycle is past NEEDS, before both lists are shared, where it is set aside
   *     already or in a problem; 412 and 428 for a version that is stale or missing
   */
  Need setAside(UUID needId, Actor by, String ifMatch, String reason) {
    Participation person = hold(needId, by, ifMatch);
    Need need = needs.findById(needId);
    UUID problem = merged.problemOf(need.cycleId()).get(needId);
    if (problem != null) {
      throw Refusal.conflict(
              "need-already-merged", "The need is in a common problem: take it out there first.")
          .with("problemId", problem);
    }
    need.setAside(person.actingPerson(), reason, clock.instant());
    tell(NeedFact.SET_ASIDE, need, person, reason);
    return need;
  }

  /**
   * @throws Refusal as {@link #setAside}; 409 where it is not set aside
   */
  Need takeUp(UUID needId, Actor by, String ifMatch, String reason) {
    Participation person = hold(needId, by, ifMatch);
    Need need = needs.findById(needId);
    need.takeUp();
    tell(NeedFact.TAKEN_UP, need, person, reason);
    return need;
  }

  /** Nobody merges needs of the cycle until the transaction ends. */
  private Participation hold(UUID needId, Actor by, String ifMatch) {
    NeedAccess.Visible visible = needAccess.require(needId, by);
    Need need = visible.need();
    Participation person =
        access
            .toChange("need", need.cycleId(), by)
            .requireTeam(Team.DEVELOPMENT)
            .requireNotPast(Phase.NEEDS);
    if (!visible.isOwn()) {
      throw Refusal.forbidden(
          "wrong-side", "Each side sets its own needs aside; yours is the %s.", person.side());
    }
    if (!exchanges.hold(need.cycleId()).isShared()) {
      throw SharedNeeds.notShared();
    }
    needs.getEntityManager().refresh(need);
    Preconditions.requireMatch(ifMatch, need.version());
    return person;
  }

  private void tell(NeedFact fact, Need need, Participation person, String reason) {
    needs.flush();
    events.publish(
        fact, need, person.actingPerson(), NeedView.of(need, steps.of(need.cycleId())), reason);
  }
}
