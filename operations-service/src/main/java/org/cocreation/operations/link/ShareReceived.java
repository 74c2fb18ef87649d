package org.cocreation.operations.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.operations.need.ExpressNeed;
import org.cocreation.operations.need.HearingRepository;
import org.cocreation.operations.need.OperationalNeedView;

/**
 * The operations team of a side reads what came by its links, and shares it: from then on both
 * sides read it, as what somebody said by a link. What is spam, or names somebody, is set aside.
 */
@ApplicationScoped
public class ShareReceived {

  private final ReceivedNeedRepository received;
  private final HearingRepository hearings;
  private final ExpressNeed expressNeed;
  private final Access access;
  private final Clock clock;

  @Inject
  ShareReceived(
      ReceivedNeedRepository received,
      HearingRepository hearings,
      ExpressNeed expressNeed,
      Access access,
      Clock clock) {
    this.received = received;
    this.hearings = hearings;
    this.expressNeed = expressNeed;
    this.access = access;
    this.clock = clock;
  }

  /**
   * What came to the reader's own side, newest first.
   *
   * @throws Refusal 404 for outsiders
   */
  public List<ReceivedNeedView> list(UUID cycleId, Actor reader) {
    Participation as = access.toRead("cycle", cycleId, reader);
    return received.of(as.cycleId(), as.side()).stream().map(ReceivedNeedView::of).toList();
  }

  /**
   * @throws Refusal 404 for outsiders and the other side
   */
  ReceivedNeedView one(UUID id, Actor reader) {
    return ReceivedNeedView.of(requireOwn(received.findByIdOptional(id), reader));
  }

  /**
   * @throws Refusal 404 for outsiders and the other side, 403 for other teams, 409 where it was
   *     handled already and past the phase NEEDS
   */
  ReceivedNeedView share(UUID id, Actor by) {
    Own own = own(id, by);
    own.need().requireWaiting();
    hearings.hold(own.as()).goOn();
    share(own.as(), own.need());
    return ReceivedNeedView.of(own.need());
  }

  /**
   * All that waits; none is no refusal.
   *
   * @throws Refusal as {@link #share(UUID, Actor)}
   */
  List<ReceivedNeedView> shareAll(UUID cycleId, Actor by) {
    Participation as = expressNeed.requireHearing(cycleId, by);
    List<ReceivedNeed> waiting = received.lockWaiting(cycleId, as.side());
    if (!waiting.isEmpty()) {
      hearings.hold(as).goOn();
      waiting.forEach(need -> share(as, need));
    }
    return waiting.stream().map(ReceivedNeedView::of).toList();
  }

  /**
   * @throws Refusal as {@link #share(UUID, Actor)}
   */
  ReceivedNeedView setAside(UUID id, Actor by, String reason) {
    Own own = own(id, by);
    own.need().setAside(own.as(), reason, clock.instant());
    return ReceivedNeedView.of(own.need());
  }

  private void share(Participation as, ReceivedNeed need) {
    OperationalNeedView shared = expressNeed.recordByLink(as, need.content());
    need.share(as, shared.id(), clock.instant());
  }

  /** One that the person's side received, and who handles it. */
  private record Own(Participation as, ReceivedNeed need) {}

  private Own own(UUID id, Actor by) {
    ReceivedNeed known = requireOwn(received.findByIdOptional(id), by);
    Participation as = expressNeed.requireHearing(known.cycleId(), by);
    received.getEntityManager().detach(known);
    return new Own(as, received.findAndLock(id).orElseThrow());
  }

  private ReceivedNeed requireOwn(Optional<ReceivedNeed> found, Actor reader) {
    ReceivedNeed need = found.orElseThrow(() -> Refusal.notFound("received need"));
    Membership member = access.asMember("received need", need.partnershipId(), reader);
    if (member.side() != need.content().side()) {
      throw Refusal.notFound("received need");
    }
    return need;
  }
}
