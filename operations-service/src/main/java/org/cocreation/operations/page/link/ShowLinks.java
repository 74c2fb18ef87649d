package org.cocreation.operations.page.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.page.WhyClosed;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.operations.link.ManageLinks;
import org.cocreation.operations.link.NeedLinkView;
import org.cocreation.operations.link.ShareReceived;

/** Gathers what a side sees of its links. */
@ApplicationScoped
public class ShowLinks {

  private final ManageLinks manageLinks;
  private final ShareReceived shareReceived;
  private final Access access;

  ShowLinks(ManageLinks manageLinks, ShareReceived shareReceived, Access access) {
    this.manageLinks = manageLinks;
    this.shareReceived = shareReceived;
    this.access = access;
  }

  /**
   * @throws Refusal 404 for outsiders
   */
  @Transactional
  public LinkBoard of(UUID cycleId, Actor reader) {
    Participation as = access.toRead("cycle", cycleId, reader);
    return new LinkBoard(
        cycleId,
        manageLinks.list(cycleId, reader),
        shareReceived.list(cycleId, reader),
        WhyClosed.of(as, Team.OPERATIONS, Phase.NEEDS, "") == null);
  }

  /**
   * @throws Refusal 404 for outsiders, the other side and a link of another cycle
   */
  @Transactional
  PosterContent poster(UUID cycleId, UUID link, Actor reader) {
    Participation as = access.toRead("cycle", cycleId, reader);
    NeedLinkView known = manageLinks.one(link, reader);
    if (!known.cycleId().equals(cycleId)) {
      throw Refusal.notFound("link");
    }
    return new PosterContent(
        cycleId,
        as.cycle().microService().name(),
        as.membership().organization(),
        known,
        manageLinks.token(link, reader));
  }
}
