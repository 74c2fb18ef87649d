package org.cocreation.operations.rollout;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;

/** Each side's operations commits its own people to a site, and stands for it (R12). */
@ApplicationScoped
class CommitPeople {

  private final SiteRepository sites;
  private final Access access;
  private final Events events;
  private final Clock clock;

  CommitPeople(SiteRepository sites, Access access, Events events, Clock clock) {
    this.sites = sites;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Two sides that commit at once do not get into each other's way: {@code If-Match} is that of the
   * side's own commitment. Saying the same again changes nothing, also not what is confirmed.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 where the site is live or outside
   *     of its phases, 412 and 428 for a version that is stale or missing, 422 for days in the
   *     wrong order
   */
  Commitment commit(UUID id, Actor by, String ifMatch, CommitmentContent content) {
    Site site = access.toRead("site", sites.findAndHold(id), by);
    Participation participation = PlanSite.requirePlanning(access, site.cycleId(), by);
    Preconditions.requireMatch(ifMatch, site.commitment(participation.side()).version());
    content.requireWhole();
    SiteFact fact = site.commit(participation.side(), content);
    if (fact != null) {
      publish(fact, site, participation);
    }
    return site.commitment(participation.side());
  }

  /**
   * @throws Refusal as {@link #commit}, and 409 where nobody is committed, or it is confirmed
   *     already
   */
  Commitment confirm(UUID id, Actor by, String ifMatch) {
    Site site = access.toRead("site", sites.findAndHold(id), by);
    Participation participation = PlanSite.requirePlanning(access, site.cycleId(), by);
    Preconditions.requireMatch(ifMatch, site.commitment(participation.side()).version());
    site.confirm(participation, clock.instant());
    publish(SiteFact.COMMITMENT_CONFIRMED, site, participation);
    return site.commitment(participation.side());
  }

  private void publish(SiteFact fact, Site site, Participation by) {
    sites.flush();
    events.publish(fact, site, by.actingPerson(), SiteView.of(site));
  }
}
