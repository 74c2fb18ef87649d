package org.cocreation.operations.rollout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;

/** Operations of both sides plans where the micro-service comes into use, and how (4.2.4). */
@ApplicationScoped
class PlanSite {

  /** More than anybody governs by hand. */
  static final int MOST = 50;

  private final SiteRepository sites;
  private final Access access;
  private final Events events;

  PlanSite(SiteRepository sites, Access access, Events events) {
    this.sites = sites;
    this.access = access;
    this.events = events;
  }

  /** From development on, to be early, until the implementation ends. */
  static Participation requirePlanning(Access access, UUID cycleId, Actor by) {
    return access
        .toChange("cycle", cycleId, by)
        .requireTeam(Team.OPERATIONS)
        .requireBetween(Phase.DEVELOPMENT, Phase.IMPLEMENTATION);
  }

  /**
   * The first site of a cycle is its pilot.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 outside of its phases, for a name
   *     that another site has, in the place of a pilot that is live, and where the cycle has as
   *     many as it may have, 422 for a plan that contradicts itself
   */
  Site plan(UUID cycleId, Actor by, SiteContent request) {
    Participation participation = access.toRead("cycle", cycleId, by);
    sites.hold(participation.cycleId());
    participation = requirePlanning(access, cycleId, by);
    SiteContent content = request.whole();
    List<Site> there = sites.of(cycleId);
    if (there.size() >= MOST) {
      throw Refusal.conflict("too-many-sites", "There are %d sites in this cycle already.", MOST);
    }
    requireNameOfItsOwn(there, Optional.empty(), content);
    if (there.isEmpty() && !content.pilot()) {
      throw Refusal.invalidField("pilot", "must be true: the first site of a cycle is its pilot");
    }
    takePilotFrom(there, Optional.empty(), content, participation);
    Site site = Site.plan(participation, content);
    sites.persistAndFlush(site);
    publish(SiteFact.PLANNED, site, participation);
    return site;
  }

  /**
   * Saying the same again changes nothing.
   *
   * @throws Refusal as {@link #plan}, and 409 where it is live or would leave the cycle without a
   *     pilot, 412 and 428 for a version that is stale or missing
   */
  Site change(UUID id, Actor by, String ifMatch, SiteContent request) {
    Site site = access.toRead("site", sites.findAndHold(id), by);
    Participation participation = requirePlanning(access, site.cycleId(), by);
    Preconditions.requireMatch(ifMatch, site.version());
    SiteContent content = request.whole();
    List<Site> there = sites.of(site.cycleId());
    requireNameOfItsOwn(there, Optional.of(site), content);
    if (site.isPilot() && !content.pilot()) {
      throw Refusal.conflict(
          "pilot-needed",
          "“%s” is the pilot: make another site the pilot, which takes its place.",
          site.name());
    }
    takePilotFrom(there, Optional.of(site), content, participation);
    if (site.change(content)) {
      sites.flush();
      publish(SiteFact.CHANGED, site, participation);
    }
    return site;
  }

  private static void requireNameOfItsOwn(
      List<Site> there, Optional<Site> except, SiteContent content) {
    if (there.stream()
        .filter(one -> except.filter(it -> it == one).isEmpty())
        .anyMatch(one -> one.content().isCalled(content))) {
      throw Refusal.conflict(
          "site-exists", "There is a site “%s” in this cycle already.", content.name());
    }
  }

  private void takePilotFrom(
      List<Site> there, Optional<Site> except, SiteContent content, Participation by) {
    if (content.pilot()) {
      there.stream()
          .filter(Site::isPilot)
          .filter(one -> except.filter(it -> it == one).isEmpty())
          .forEach(
              former -> {
                former.giveUpPilot();
                // At once: the database knows one pilot at a time.
                sites.flush();
                publish(SiteFact.CHANGED, former, by);
              });
    }
  }

  private void publish(SiteFact fact, Site site, Participation by) {
    events.publish(fact, site, by.actingPerson(), SiteView.of(site));
  }
}
