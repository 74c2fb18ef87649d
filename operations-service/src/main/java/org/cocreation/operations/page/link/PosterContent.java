package org.cocreation.operations.page.link;

import java.util.UUID;
import org.cocreation.operations.link.NeedLink;
import org.cocreation.operations.link.NeedLinkView;

/**
 * What the poster of a link shows.
 *
 * @param token the last part of the link's address
 */
public record PosterContent(
    UUID cycleId, String microService, String organization, NeedLinkView link, String token) {

  /** Whether somebody can speak by it now. */
  public boolean isLive() {
    return link.state() == NeedLink.State.OPEN;
  }
}
