package org.cocreation.steering.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.TwoPeople;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.steering.authority.Representatives;
import org.cocreation.steering.authority.Signing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The other party accepts a partnership, which begins it, or declines; before that, the one that
 * proposed it may withdraw.
 */
@ApplicationScoped
class AnswerProposal {

  /** Why the other party does not join, or the one that proposed it does not want it any more. */
  @Schema(
      examples =
          """
          {"reason": "Our digitalization budget for this year is spent; ask again in January."}""")
  record DeclineRequest(@NotBlank @Size(max = 2000) String reason) {}

  private final PartnershipRepository partnerships;
  private final Representatives representatives;
  private final Signing signing;
  private final TellPartnership tellPartnership;
  private final Clock clock;

  AnswerProposal(
      PartnershipRepository partnerships,
      Representatives representatives,
      Signing signing,
      TellPartnership tellPartnership,
      Clock clock) {
    this.partnerships = partnerships;
    this.representatives = representatives;
    this.signing = signing;
    this.tellPartnership = tellPartnership;
    this.clock = clock;
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for the proposer's side and for people who do not
   *     represent theirs, 409 where it was answered, where the same person proposed it or its
   *     proposer does not represent that party any more, 412 and 428 for a version that is stale or
   *     missing
   */
  Partnership accept(UUID id, Actor by, String ifMatch) {
    Partnership partnership = partnerships.requireVisibleAndLock(id, by);
    representatives.require(by);
    Preconditions.requireMatch(ifMatch, partnership.version());
    partnership.accept(by, now());
    requireProposer(partnership, by);
    for (Party party : partnership.parties()) {
      partnership.follow(party.organization(), signing.fourEyes(party.organization()), now());
    }
    tellPartnership.tell(PartnershipFact.ACCEPTED, partnership, by);
    return partnership;
  }

  /** Somebody else than the accepting person proposed it, and still binds the other party. */
  private void requireProposer(Partnership partnership, Actor by) {
    Membership proposer = partnership.members().getFirst().of(partnership.id());
    TwoPeople.requireAnother(by.person(), by.name(), List.of(proposer.person()));
    if (!representatives.isKnown(proposer.organization(), proposer.person())) {
      throw Refusal.conflict(
          "proposer-left",
          "%s, who proposed it, does not represent %s any more: another representative withdraws it"
              + " and proposes it anew.",
          proposer.name(),
          proposer.organization());
    }
  }

  /**
   * @throws Refusal as {@link #accept}
   */
  Partnership decline(UUID id, Actor by, String ifMatch, String reason) {
    Partnership partnership = partnerships.requireVisibleAndLock(id, by);
    representatives.require(by);
    Preconditions.requireMatch(ifMatch, partnership.version());
    partnership.decline(by, reason, now());
    tellPartnership.tell(PartnershipFact.DECLINED, partnership, by);
    return partnership;
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for the other side and for people who do not represent
   *     theirs, 409 where it was answered, 412 and 428 for a version that is stale or missing
   */
  Partnership withdraw(UUID id, Actor by, String ifMatch, String reason) {
    Partnership partnership = partnerships.requireVisibleAndLock(id, by);
    representatives.require(by);
    Preconditions.requireMatch(ifMatch, partnership.version());
    partnership.withdraw(by, reason, now());
    tellPartnership.tell(PartnershipFact.WITHDRAWN, partnership, by);
    return partnership;
  }

  private Instant now() {
    return clock.instant();
  }
}
