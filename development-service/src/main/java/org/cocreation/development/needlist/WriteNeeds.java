package org.cocreation.development.needlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.development.processmap.ProcessSteps;

/**
 * A side drafts its list, separately (R2). Publishes nothing before both are shared, on purpose:
 * whatever it told would reach the other side.
 */
@ApplicationScoped
class WriteNeeds {

  private final NeedRepository needs;
  private final NeedListRepository lists;
  private final NeedAccess needAccess;
  private final Access access;
  private final ProcessSteps steps;
  private final NeedExchangeRepository exchanges;
  private final Events events;

  WriteNeeds(
      NeedRepository needs,
      NeedListRepository lists,
      NeedAccess needAccess,
      Access access,
      ProcessSteps steps,
      NeedExchangeRepository exchanges,
      Events events) {
    this.needs = needs;
    this.lists = lists;
    this.needAccess = needAccess;
    this.access = access;
    this.steps = steps;
    this.exchanges = exchanges;
    this.events = events;
  }

  /**
   * On a list that was submitted in an earlier round of the cycle with a reason; where both lists
   * are shared, both sides see it at once.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 once the list is submitted in this
   *     round, or full, or the cycle past NEEDS, 422 for a step that is none, and for a reason that
   *     is missing or too much
   */
  Need write(UUID cycleId, Actor by, NeedContent said) {
    Participation person = requireDrafter(cycleId, by);
    // Held, so that a need is either told with its list when both are shared, or after it.
    boolean isShared = lists.isSubmitted(person) && exchanges.hold(cycleId).isShared();
    Need need =
        lists.ownToChange(person).write(requireKnownSteps(cycleId, said), person.cycle().round());
    needs.persistAndFlush(need);
    if (isShared) {
      events.publish(
          NeedFact.ADDED,
          need,
          person.actingPerson(),
          NeedView.of(need, steps.of(cycleId)),
          said.lateReason());
    }
    return need;
  }

  /**
   * @throws Refusal as {@link #write}; 404 also for a need that the person may not see, 403 also
   *     for the other side's, 412 and 428 for a version that is stale or missing
   */
  Need rewrite(UUID needId, Actor by, String ifMatch, NeedContent said) {
    NeedAccess.Visible visible = needAccess.require(needId, by);
    Need need = visible.need();
    NeedList list = requireOwnDraft(visible, by, ifMatch);
    list.rewrite(need, requireKnownSteps(need.cycleId(), said));
    needs.flush();
    return need;
  }

  /**
   * @throws Refusal as {@link #rewrite}
   */
  void remove(UUID needId, Actor by, String ifMatch) {
    NeedAccess.Visible visible = needAccess.require(needId, by);
    requireOwnDraft(visible, by, ifMatch).remove(visible.need());
    needs.delete(visible.need());
    needs.flush();
  }

  private NeedContent requireKnownSteps(UUID cycleId, NeedContent said) {
    var ignored = steps.of(cycleId).requireKnown("stepIds", said.stepIds());
    return said;
  }

  private NeedList requireOwnDraft(NeedAccess.Visible visible, Actor by, String ifMatch) {
    Participation person = requireDrafter(visible.need().cycleId(), by);
    if (!visible.isOwn()) {
      throw Refusal.forbidden(
          "wrong-side", "Each side writes its own list; yours is the %s's.", person.side());
    }
    NeedList list = lists.ownToChange(person);
    list.requireDraft();
    Preconditions.requireMatch(ifMatch, visible.need().version());
    return list;
  }

  private Participation requireDrafter(UUID cycleId, Actor by) {
    return access
        .toChange("cycle", cycleId, by)
        .requireTeam(Team.DEVELOPMENT)
        .requireNotPast(Phase.NEEDS);
  }
}
