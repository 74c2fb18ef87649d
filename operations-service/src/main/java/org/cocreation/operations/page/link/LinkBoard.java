package org.cocreation.operations.page.link;

import java.util.List;
import java.util.UUID;
import org.cocreation.operations.link.NeedLink;
import org.cocreation.operations.link.NeedLinkView;
import org.cocreation.operations.link.ReceivedNeed;
import org.cocreation.operations.link.ReceivedNeedView;
import org.cocreation.operations.link.ShareReceived;

/**
 * The links of the reader's side, and what came by them.
 *
 * @param links newest first
 * @param received newest first
 * @param open whether the reader can open links and share what came
 */
public record LinkBoard(
    UUID cycleId, List<NeedLinkView> links, List<ReceivedNeedView> received, boolean open) {

  /** What nobody has shared or set aside yet. */
  public List<ReceivedNeedView> waiting() {
    return received.stream().filter(need -> need.state() == ReceivedNeed.State.WAITING).toList();
  }

  /** How many of them are shared by one click. */
  public int sharedAtOnce() {
    return Math.min(waiting().size(), ShareReceived.MOST_AT_ONCE);
  }

  public List<ReceivedNeedView> setAside() {
    return received.stream().filter(need -> need.state() == ReceivedNeed.State.SET_ASIDE).toList();
  }

  /** Whether somebody can speak by it now. */
  public boolean isLive(NeedLinkView link) {
    return link.state() == NeedLink.State.OPEN;
  }

  /** Whether it can be revoked: what is full or past its end can, too. */
  public boolean isRevocable(NeedLinkView link) {
    return link.state() != NeedLink.State.REVOKED;
  }

  /** The kind of its badge. */
  public String kind(NeedLinkView link) {
    return link.state() == NeedLink.State.OPEN ? "open" : "stopped";
  }
}
