package org.cocreation.operations.golive;

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
import org.cocreation.operations.rollout.GoLiveChecklist;
import org.cocreation.operations.rollout.Site;
import org.cocreation.operations.rollout.SiteFact;
import org.cocreation.operations.rollout.SiteRepository;
import org.cocreation.operations.rollout.SiteView;

/** Lets sites go live, the pilot first, and rolls them back (4.2.4, R12). */
@ApplicationScoped
class GoLive {

  private final SiteRepository sites;
  private final GoLiveChecklist checklist;
  private final Access access;
  private final Events events;
  private final Clock clock;

  GoLive(
      SiteRepository sites, GoLiveChecklist checklist, Access access, Events events, Clock clock) {
    this.sites = sites;
    this.checklist = checklist;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The checklist is asked while the sites of the cycle are held: nobody takes back meanwhile what
   * it found.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 where a condition does not hold,
   *     where it is live already, or outside of the phase IMPLEMENTATION, 412 and 428 for a version
   *     that is stale or missing
   */
  Site goLive(UUID id, Actor by, String ifMatch) {
    Site site = access.toRead("site", sites.findAndHold(id), by);
    Participation participation = requireImplementing(site, by, ifMatch);
    site.goLive(checklist.of(site).requireReady(), participation, clock.instant());
    publish(SiteFact.WENT_LIVE, site, participation, null);
    return site;
  }

  /**
   * At any time, also in a cycle that is stopped: what harms must not stay for the sake of a phase.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 where it is not live, 412 and 428
   *     for a version that is stale or missing
   */
  Site rollBack(UUID id, Actor by, String ifMatch, String reason) {
    Site site = access.toRead("site", sites.findAndHold(id), by);
    Participation participation =
        access.toChange("cycle", site.cycleId(), by).requireTeam(Team.OPERATIONS);
    Preconditions.requireMatch(ifMatch, site.version());
    site.rollBack(reason.strip(), participation, clock.instant());
    publish(SiteFact.ROLLED_BACK, site, participation, reason.strip());
    return site;
  }

  private Participation requireImplementing(Site site, Actor by, String ifMatch) {
    Participation participation =
        access
            .toChange("cycle", site.cycleId(), by)
            .requireTeam(Team.OPERATIONS)
            .requireBetween(Phase.IMPLEMENTATION, Phase.IMPLEMENTATION);
    Preconditions.requireMatch(ifMatch, site.version());
    return participation;
  }

  private void publish(SiteFact fact, Site site, Participation by, String reason) {
    sites.flush();
    events.publish(fact, site, by.actingPerson(), SiteView.of(site), reason);
  }
}
