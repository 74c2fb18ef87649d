package org.cocreation.operations.rollout;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A place at which people come to work with the micro-service. It goes live on a checklist that
 * holds, and in no other way; live, nothing of it changes until it is rolled back.
 */
@Entity
public class Site extends SubjectOfCycle {

  /** Whether people work with the micro-service there. */
  @Schema(name = "SiteState")
  public enum State {
    PLANNED,
    LIVE,
    ROLLED_BACK
  }

  @Embedded private SiteContent content;

  @Enumerated(EnumType.STRING)
  private State state;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Commitment> commitments;

  /** Of the newest going live or rolling back; null before the first. */
  @JdbcTypeCode(SqlTypes.JSON)
  private Turned turned;

  @Version private long version;

  /**
   * Who let it go live or rolled it back.
   *
   * @param reason null for going live
   */
  @Schema(name = "SiteTurned")
  public record Turned(
      Side side, String person, String name, Instant at, @Nullable String reason) {}

  protected Site() {}

  /**
   * @param content {@link SiteContent#whole}
   */
  static Site plan(Participation by, SiteContent content) {
    Site site = new Site();
    site.begin(Ids.next(), by.partnershipId(), by.cycleId());
    site.content = content;
    site.state = State.PLANNED;
    site.commitments =
        List.of(Side.values()).stream()
            .map(side -> new Commitment(side, new CommitmentContent(List.of()), null, 0))
            .toList();
    return site;
  }

  /**
   * @return whether it says anything else than before
   * @throws Refusal 409 where it is live
   */
  boolean change(SiteContent to) {
    requireNotLive();
    if (content.equals(to)) {
      return false;
    }
    this.content = to;
    return true;
  }

  /**
   * Another site is the pilot from now on.
   *
   * @throws Refusal 409 where it is live
   */
  void giveUpPilot() {
    requireNotLive();
    this.content = content.withoutPilot();
  }

  /**
   * Whom a side's operations commits; what it confirmed before is void.
   *
   * @return what is to be told of it; null where it says the same as before
   * @throws Refusal 409 where it is live
   */
  @Nullable SiteFact commit(Side side, CommitmentContent to) {
    requireNotLive();
    Commitment before = commitment(side);
    if (before.content().equals(to)) {
      return null;
    }
    put(before.changed(to));
    return before.stands() ? SiteFact.COMMITMENT_VOIDED : SiteFact.CHANGED;
  }

  /**
   * @throws Refusal 409 where it is live, where the side has committed nobody, or confirmed it
   *     already
   */
  void confirm(Participation by, Instant now) {
    requireNotLive();
    put(commitment(by.side()).confirmed(by, now));
  }

  private void put(Commitment changed) {
    this.commitments =
        commitments.stream().map(one -> one.side() == changed.side() ? changed : one).toList();
  }

  /**
   * The one way to go live.
   *
   * @param ready of this very site, as only its checklist says it
   * @throws Refusal 409 where it is live already
   */
  public void goLive(Checklist.Ready ready, Participation by, Instant now) {
    ready.requireOf(this);
    requireNotLive();
    this.state = State.LIVE;
    this.turned = turned(by, now, null);
  }

  /**
   * @throws Refusal 409 where it is not live
   */
  public void rollBack(String reason, Participation by, Instant now) {
    if (state != State.LIVE) {
      throw Refusal.conflict(
          "site-not-live", "The site “%s” is not live: there is nothing to roll back.", name());
    }
    this.state = State.ROLLED_BACK;
    this.turned = turned(by, now, reason);
  }

  private static Turned turned(Participation by, Instant now, String reason) {
    return new Turned(by.side(), by.actor().person(), by.actor().name(), now, reason);
  }

  private void requireNotLive() {
    if (isLive()) {
      throw Refusal.conflict(
          "site-live",
          "The site “%s” is live since %s: roll it back before anything of it changes.",
          name(),
          turned.at());
    }
  }

  public String name() {
    return content.name();
  }

  public SiteContent content() {
    return content;
  }

  public boolean isPilot() {
    return content.pilot();
  }

  public boolean isLive() {
    return state == State.LIVE;
  }

  public State state() {
    return state;
  }

  Commitment commitment(Side of) {
    return commitments.stream().filter(one -> one.side() == of).findFirst().orElseThrow();
  }

  /** Whether the side's operations stands for whom it commits, as it now is (R12). */
  public boolean isConfirmedBy(Side side) {
    return commitment(side).stands();
  }

  List<Commitment> commitments() {
    return commitments;
  }

  /** Null before it went live for the first time. */
  Turned turned() {
    return turned;
  }

  public long version() {
    return version;
  }
}
