package org.cocreation.operations.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.CycleDirectory;
import org.cocreation.chassis.partnership.CycleSnapshot;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.PartnershipDirectory;
import org.cocreation.chassis.problem.FieldProblem;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.operations.need.CheckNeed;
import org.cocreation.operations.need.OperationalNeedContent;

/**
 * Somebody without an account says what hurts, by a link. A link counts as things are when it is
 * used: while it is open, its cycle runs and has not left the phase NEEDS, and who opened it is
 * still in the side's operations team. Whatever is amiss, the answer is the same: there is no such
 * link.
 *
 * <p>How much may come by it is counted in what came by it, while its row is locked: exactly, and
 * over all replicas.
 */
@ApplicationScoped
public class ReceiveNeed {

  private final NeedLinkRepository links;
  private final ReceivedNeedRepository needs;
  private final LinkTokens tokens;
  private final LinkLimits limits;
  private final CycleDirectory cycles;
  private final PartnershipDirectory partnerships;
  private final CheckNeed check;
  private final Events events;
  private final Clock clock;

  ReceiveNeed(
      NeedLinkRepository links,
      ReceivedNeedRepository needs,
      LinkTokens tokens,
      LinkLimits limits,
      CycleDirectory cycles,
      PartnershipDirectory partnerships,
      CheckNeed check,
      Events events,
      Clock clock) {
    this.links = links;
    this.needs = needs;
    this.tokens = tokens;
    this.limits = limits;
    this.cycles = cycles;
    this.partnerships = partnerships;
    this.check = check;
    this.events = events;
    this.clock = clock;
  }

  /**
   * What who has the link may know.
   *
   * @param microService what the cycle is about
   * @param organization whose people read what is said
   */
  public record Asked(String microService, String organization, Instant endsAt) {}

  /** What became of what was sent. */
  public sealed interface Outcome {

    /** It is written down; also where it was sent twice. */
    record Taken() implements Outcome {}

    /** There is no such link, or none any more. */
    record NoLink() implements Outcome {}

    /** Too much came at once. */
    record TooMany(Asked asked, long retryAfterSeconds) implements Outcome {}

    /** A field is not right. */
    record Wrong(Asked asked, List<FieldProblem> problems) implements Outcome {}
  }

  /** Empty where there is no such link, or none any more. */
  @Transactional
  public Optional<Asked> ask(String token) {
    return open(token, false).map(Open::asked);
  }

  /**
   * @param sendingId of the form, so that one that is sent twice is one need
   * @param client from where it was sent
   */
  @Transactional
  public Outcome receive(String token, UUID sendingId, String client, OperationalNeedContent said) {
    Optional<Open> found = open(token, true);
    if (found.isEmpty()) {
      return new Outcome.NoLink();
    }
    Open open = found.get();
    NeedLink link = open.link();
    if (needs.wasSent(link.id(), sendingId)) {
      return new Outcome.Taken();
    }
    List<FieldProblem> problems = problems(said);
    if (!problems.isEmpty()) {
      return new Outcome.Wrong(open.asked(), problems);
    }
    Instant now = clock.instant();
    Instant since = now.minus(limits.window());
    byte[] mark = tokens.mark(link, client);
    if (needs.countSince(link.id(), since) >= limits.perLink()
        || needs.countSince(link.id(), mark, since) >= limits.perClient()) {
      return new Outcome.TooMany(open.asked(), Math.max(1, limits.window().toSeconds() / 2));
    }
    link.receive();
    needs.persist(ReceivedNeed.by(link, said, sendingId, mark, now));
    events.publish(NeedLinkFact.RECEIVED, link, null, needs.inbox(link));
    return new Outcome.Taken();
  }

  /** All that is wrong with what somebody wants to say; nobody need say here what they do. */
  public List<FieldProblem> problems(OperationalNeedContent said) {
    return check.problems(said).stream()
        .filter(problem -> said.role() != null || !problem.field().equals("role"))
        .toList();
  }

  private record Open(NeedLink link, Asked asked) {}

  private Optional<Open> open(String token, boolean toSend) {
    Optional<LinkTokens.Sent> sent = LinkTokens.read(token);
    if (sent.isEmpty()) {
      return Optional.empty();
    }
    UUID id = sent.get().link();
    Optional<NeedLink> known = links.findByIdOptional(id);
    if (!LinkTokens.isRight(sent.get(), known)) {
      return Optional.empty();
    }
    UUID cycleId = known.get().cycleId();
    Optional<CycleSnapshot> cycle = cycles.hold(cycleId).filter(ReceiveNeed::isHeard);
    if (cycle.isEmpty()) {
      return Optional.empty();
    }
    links.getEntityManager().detach(known.get());
    Optional<NeedLink> link = toSend ? links.findAndLock(id) : links.findByIdOptional(id);
    return link.filter(one -> one.state(clock.instant()) == NeedLink.State.OPEN)
        .flatMap(
            one ->
                opener(one)
                    .map(
                        opener ->
                            new Open(
                                one,
                                new Asked(
                                    cycle.get().microService().name(),
                                    opener.organization(),
                                    one.content().endsAt()))));
  }

  private static boolean isHeard(CycleSnapshot cycle) {
    return cycle.isRunning() && !Phase.NEEDS.isBefore(Phase.valueOf(cycle.phase()));
  }

  /** Who opened it, as long as it is his to open one. */
  private Optional<Membership> opener(NeedLink link) {
    return partnerships
        .members(link.partnershipId(), List.of(link.openedBy()))
        .of(link.side(), link.openedBy())
        .filter(member -> member.isIn(Team.OPERATIONS));
  }
}
