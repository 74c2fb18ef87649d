package org.cocreation.operations.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.operations.need.ExpressNeed;
import org.cocreation.operations.need.HearingRepository;
import org.cocreation.operations.need.OperationalNeedView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The operations team of a side reads what came by its links, and shares it: from then on both
 * sides read it, as what somebody said by a link. What is spam, or names somebody, is set aside.
 */
@ApplicationScoped
public class ShareReceived {

  /** As many as a link holds. */
  public static final int MOST_AT_ONCE = 500;

  private final ReceivedNeedRepository received;
  private final NeedLinkRepository links;
  private final HearingRepository hearings;
  private final ExpressNeed expressNeed;
  private final Access access;
  private final Events events;
  private final Clock clock;

  ShareReceived(
      ReceivedNeedRepository received,
      NeedLinkRepository links,
      HearingRepository hearings,
      ExpressNeed expressNeed,
      Access access,
      Events events,
      Clock clock) {
    this.received = received;
    this.links = links;
    this.hearings = hearings;
    this.expressNeed = expressNeed;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /** What was shared at once. */
  @Schema(
      name = "SharedNeeds",
      examples =
          """
          {"items": [], "left": 0}""")
  record SharedNeeds(
      List<ReceivedNeedView> items,
      @Schema(description = "How many wait still: no more are shared at once than 500.")
          long left) {}

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
    share(own.as(), List.of(own.need()));
    return ReceivedNeedView.of(own.need());
  }

  /**
   * All that waits, the oldest first and {@link #MOST_AT_ONCE} at most, by a few statements; none
   * is no refusal.
   *
   * @throws Refusal as {@link #share(UUID, Actor)}
   */
  SharedNeeds shareAll(UUID cycleId, Actor by) {
    Participation as = expressNeed.requireHearing(cycleId, by);
    List<ReceivedNeed> waiting = received.lockWaiting(cycleId, as.side(), MOST_AT_ONCE);
    if (!waiting.isEmpty()) {
      share(as, waiting);
    }
    return new SharedNeeds(
        waiting.stream().map(ReceivedNeedView::of).toList(),
        received.countWaiting(cycleId, as.side()));
  }

  /**
   * @throws Refusal as {@link #share(UUID, Actor)}
   */
  ReceivedNeedView setAside(UUID id, Actor by, String reason) {
    Own own = own(id, by);
    own.need().setAside(own.as(), reason, clock.instant());
    handled(own.as(), List.of(own.need()));
    return ReceivedNeedView.of(own.need());
  }

  private void share(Participation as, List<ReceivedNeed> needs) {
    hearings.hold(as).goOn();
    List<OperationalNeedView> shared =
        expressNeed.recordByLink(as, needs.stream().map(ReceivedNeed::content).toList());
    for (int i = 0; i < needs.size(); i++) {
      needs.get(i).share(as, shared.get(i).id(), clock.instant());
    }
    handled(as, needs);
  }

  /** Writes it, and tells the side what waits of each of its links. */
  private void handled(Participation as, List<ReceivedNeed> needs) {
    received.handle(needs);
    List<NeedLink> theirs =
        links.lock(needs.stream().map(ReceivedNeed::linkId).collect(Collectors.toSet()));
    List<LinkInbox> inboxes = received.inboxes(theirs);
    for (int i = 0; i < theirs.size(); i++) {
      events.publish(NeedLinkFact.HANDLED, theirs.get(i), as.actingPerson(), inboxes.get(i));
    }
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
