package org.cocreation.operations.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.operations.need.Hearing;
import org.cocreation.operations.need.HearingRepository;

/**
 * Whether people without an account are heard by a link is each side's own decision, and that of
 * its operations team, which hears them (activity 3). The other side learns that a link was opened
 * or closed, and nothing else of it (R21).
 */
@ApplicationScoped
public class ManageLinks {

  static final Duration LONGEST = Duration.ofDays(92);
  static final int MOST_OPEN = 10;

  private final NeedLinkRepository links;
  private final HearingRepository hearings;
  private final LinkTokens tokens;
  private final Access access;
  private final Events events;
  private final Clock clock;

  ManageLinks(
      NeedLinkRepository links,
      HearingRepository hearings,
      LinkTokens tokens,
      Access access,
      Events events,
      Clock clock) {
    this.links = links;
    this.hearings = hearings;
    this.tokens = tokens;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 past the phase NEEDS and where the
   *     side has as many open ones as it may have, 422 for an end that is past or too far away
   */
  NeedLinkView open(UUID cycleId, Actor by, NeedLinkContent said) {
    Participation as =
        access
            .toChange("cycle", cycleId, by)
            .requireTeam(Team.OPERATIONS)
            .requireNotPast(Phase.NEEDS);
    Instant now = clock.instant();
    if (!said.endsAt().isAfter(now)) {
      throw Refusal.invalidField("endsAt", "must be in the future");
    }
    if (said.endsAt().isAfter(now.plus(LONGEST))) {
      throw Refusal.invalidField(
          "endsAt", "must be within %d days: open another one then", LONGEST.toDays());
    }
    // Of several at once each counts what the others opened before it.
    Hearing ignored = hearings.hold(as);
    if (links.countOpen(cycleId, as.side(), now) >= MOST_OPEN) {
      throw Refusal.conflict(
          "too-many-links",
          "Your side has %d open links in this cycle: close one of them first.",
          MOST_OPEN);
    }
    NeedLink link = NeedLink.open(as, said, now);
    tokens.seal(link);
    links.persist(link);
    events.publish(NeedLinkFact.OPENED, link, as.actingPerson(), NeedLinkView.told(link, now));
    return NeedLinkView.of(link, now);
  }

  /**
   * At once: what is being sent by it at this moment comes before, or not at all.
   *
   * @throws Refusal 404 for outsiders and the other side, 403 for other teams, 409 where it is
   *     revoked already
   */
  NeedLinkView revoke(UUID id, Actor by) {
    NeedLink known = requireOwn(links.findByIdOptional(id), by);
    Participation as = access.toChange("link", known.cycleId(), by).requireTeam(Team.OPERATIONS);
    links.getEntityManager().detach(known);
    NeedLink link = links.findAndLock(id).orElseThrow();
    Instant now = clock.instant();
    link.revoke(as, now);
    events.publish(NeedLinkFact.REVOKED, link, as.actingPerson(), NeedLinkView.told(link, now));
    return NeedLinkView.of(link, now);
  }

  /**
   * Those of the reader's own side, newest first.
   *
   * @throws Refusal 404 for outsiders
   */
  public List<NeedLinkView> list(UUID cycleId, Actor reader) {
    Participation as = access.toRead("cycle", cycleId, reader);
    Instant now = clock.instant();
    return links.of(as.cycleId(), as.side()).stream()
        .map(link -> NeedLinkView.of(link, now))
        .toList();
  }

  /**
   * @throws Refusal 404 for outsiders and the other side
   */
  public NeedLinkView one(UUID id, Actor reader) {
    return NeedLinkView.of(requireOwn(links.findByIdOptional(id), reader), clock.instant());
  }

  /**
   * The last part of its address.
   *
   * @throws Refusal 404 for outsiders and the other side, 409 where it cannot be shown any more
   */
  public String token(UUID id, Actor reader) {
    return tokens
        .of(requireOwn(links.findByIdOptional(id), reader))
        .orElseThrow(
            () ->
                Refusal.conflict(
                    "not-shown-again",
                    "The service has another key than when this link was opened, so it cannot be"
                        + " shown again: who has it can go on to use it. Open another one."));
  }

  private NeedLink requireOwn(Optional<NeedLink> found, Actor reader) {
    NeedLink link = found.orElseThrow(() -> Refusal.notFound("link"));
    Membership member = access.asMember("link", link.partnershipId(), reader);
    if (member.side() != link.side()) {
      throw Refusal.notFound("link");
    }
    return link;
  }
}
