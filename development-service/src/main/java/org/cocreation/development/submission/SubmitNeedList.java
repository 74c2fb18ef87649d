package org.cocreation.development.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.development.needlist.NeedExchange;
import org.cocreation.development.needlist.NeedExchangeRepository;
import org.cocreation.development.needlist.NeedList;
import org.cocreation.development.needlist.NeedListRepository;
import org.cocreation.development.needlist.NeedRepository;
import org.cocreation.development.needlist.NeedView;
import org.cocreation.development.processmap.CycleSteps;
import org.cocreation.development.processmap.ProcessSteps;

/** A side submits its list; with the second of the two, both appear at once (R2). */
@ApplicationScoped
class SubmitNeedList {

  private final NeedListRepository lists;
  private final NeedRepository needs;
  private final NeedExchangeRepository exchanges;
  private final Access access;
  private final ProcessSteps steps;
  private final EventParts parts;
  private final Events events;
  private final Clock clock;

  SubmitNeedList(
      NeedListRepository lists,
      NeedRepository needs,
      NeedExchangeRepository exchanges,
      Access access,
      ProcessSteps steps,
      EventParts parts,
      Events events,
      Clock clock) {
    this.lists = lists;
    this.needs = needs;
    this.exchanges = exchanges;
    this.access = access;
    this.steps = steps;
    this.parts = parts;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param ifMatch the version of the list that was seen: nobody submits what a colleague has
   *     written meanwhile
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 where it is submitted or the cycle
   *     past NEEDS, 412 and 428 for a version that is stale or missing, 422 for an empty list
   *     without a reason
   */
  NeedList submit(UUID cycleId, Actor by, String ifMatch, String emptyReason) {
    Participation person =
        access
            .toChange("cycle", cycleId, by)
            .requireTeam(Team.DEVELOPMENT)
            .requireNotPast(Phase.NEEDS);
    NeedExchange exchange = exchanges.hold(cycleId);
    NeedList list = lists.ownToChange(person);
    list.requireDraft();
    Preconditions.requireMatch(ifMatch, list.version());
    Instant now = clock.instant();
    list.submit(emptyReason, by.person(), person.cycle().round(), now);
    lists.flush();
    events.publish(NeedListFact.SUBMITTED, list, person.actingPerson(), SubmittedNeedList.of(list));
    shareWhereAllAreIn(exchange, lists.of(cycleId), now);
    return list;
  }

  private void shareWhereAllAreIn(NeedExchange exchange, List<NeedList> all, Instant now) {
    if (all.size() < Side.values().length || !all.stream().allMatch(NeedList::isSubmitted)) {
      return;
    }
    exchange.share(now);
    CycleSteps map = steps.of(all.getFirst().cycleId());
    for (NeedList list : all) {
      List<NeedView> open =
          needs.of(list.cycleId(), list.side()).stream()
              .map(need -> NeedView.of(need, map))
              .toList();
      List<List<NeedView>> told = parts.of(open);
      for (int part = 0; part < told.size(); part++) {
        events.publish(NeedListFact.SHARED, list, null, SharedNeedList.of(list, told, part));
      }
    }
    exchanges.flush();
  }
}
