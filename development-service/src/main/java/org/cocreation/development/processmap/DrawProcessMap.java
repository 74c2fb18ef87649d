package org.cocreation.development.processmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;

/** The team maps the customer's process and marks its constraint (activity 2, R5). */
@ApplicationScoped
class DrawProcessMap {

  /** A map, and whether it is the cycle's first. */
  record Drawing(ProcessMap map, boolean isNew) {}

  private final ProcessMapRepository maps;
  private final Access access;
  private final Events events;
  private final Event<ProcessMapChanged> changed;

  DrawProcessMap(
      ProcessMapRepository maps, Access access, Events events, Event<ProcessMapChanged> changed) {
    this.maps = maps;
    this.access = access;
    this.events = events;
    this.changed = changed;
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 once the cycle is past NEEDS, 412
   *     and 428 for a version that is stale or missing, 422 for a map that is none
   */
  Drawing draw(
      UUID cycleId, Actor by, String ifMatch, String ifNoneMatch, DrawProcessMapRequest request) {
    Participation participation =
        access
            .toChange("cycle", cycleId, by)
            .requireTeam(Team.DEVELOPMENT)
            .requireNotPast(Phase.NEEDS);
    Optional<ProcessMap> known = maps.of(cycleId, LockModeType.PESSIMISTIC_WRITE);
    Preconditions.requireFirstOrMatch(known.map(ProcessMap::version), ifMatch, ifNoneMatch);
    ProcessMap map = known.orElseGet(() -> new ProcessMap(participation.partnershipId(), cycleId));
    map.draw(request.drawn());
    maps.persistAndFlush(map);
    ActingPerson actor = participation.actingPerson();
    ProcessMapView view = ProcessMapView.of(map);
    events.publish(ProcessMapFact.CHANGED, map, actor, view);
    changed.fire(new ProcessMapChanged(actor, view));
    return new Drawing(map, known.isEmpty());
  }
}
