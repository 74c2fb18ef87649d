package org.cocreation.operations.rollout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;

/** Shows the sites to every member of the partnership; to nobody else they exist (R21). */
@ApplicationScoped
public class ReadSites {

  /**
   * A site with what a change of it has to name.
   *
   * @param own what the reader's side commits
   */
  public record Standing(
      Versioned<SiteView> site, Versioned<SiteView.CommitmentView> own, Checklist checklist) {}

  private final SiteRepository sites;
  private final GoLiveChecklist goLive;
  private final Access access;

  ReadSites(SiteRepository sites, GoLiveChecklist goLive, Access access) {
    this.sites = sites;
    this.goLive = goLive;
    this.access = access;
  }

  /**
   * @throws Refusal 404 for outsiders
   */
  List<SiteView> list(UUID cycleId, Actor actor, Optional<UUID> after, int most) {
    return sites.list(access.toRead("cycle", cycleId, actor).cycleId(), after, most).stream()
        .map(SiteView::of)
        .toList();
  }

  /** Oldest first; for those who may read the cycle. */
  public List<Standing> standing(UUID cycleId, Side reader) {
    return sites.of(cycleId).stream()
        .map(
            site ->
                new Standing(
                    Versioned.of(SiteView.of(site), site.version()),
                    own(site.commitment(reader)),
                    goLive.of(site)))
        .toList();
  }

  private static Versioned<SiteView.CommitmentView> own(Commitment commitment) {
    return Versioned.of(SiteView.CommitmentView.of(commitment), commitment.version());
  }

  /**
   * @throws Refusal 404 where there is none, or not for this person
   */
  public Site one(UUID id, Actor actor) {
    return access.toRead("site", sites.findByIdOptional(id), actor);
  }

  /**
   * What the reader's own side commits.
   *
   * @throws Refusal as {@link #one}
   */
  Commitment own(UUID id, Actor actor) {
    Site site = one(id, actor);
    return site.commitment(access.asMember("site", site.partnershipId(), actor).side());
  }
}
