package org.cocreation.steering.difference;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Signed;
import org.cocreation.chassis.partnership.TwoPeople;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.statement.AgendaItem;
import org.cocreation.steering.statement.Difference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A point on which the sides' value statements differ or fall short (4.2.2): one for each topic of
 * a cycle. A wording settles it that somebody of one side's steering proposed and somebody else, of
 * the other's, accepted (R1, R19); it is about what both said then, and falls when either says
 * otherwise.
 */
@Entity
public class ValueDifference extends SubjectOfCycle {

  /** Whether there is something to talk about. */
  @Schema(name = "ValueDifferenceState")
  public enum State {
    OPEN,
    SETTLED,
    GONE
  }

  @Embedded private AgendaItem item;
  private String basis;

  @Enumerated(EnumType.STRING)
  private State state;

  private String wording;

  @Embedded
  @AttributeOverride(name = "side", column = @Column(name = "proposed_for"))
  @AttributeOverride(name = "person", column = @Column(name = "proposed_by"))
  @AttributeOverride(name = "name", column = @Column(name = "proposed_by_name"))
  @AttributeOverride(name = "at", column = @Column(name = "proposed_at"))
  private Signed proposed;

  @Embedded
  @AttributeOverride(name = "side", column = @Column(name = "accepted_for"))
  @AttributeOverride(name = "person", column = @Column(name = "accepted_by"))
  @AttributeOverride(name = "name", column = @Column(name = "accepted_by_name"))
  @AttributeOverride(name = "at", column = @Column(name = "accepted_at"))
  private Signed accepted;

  private String formerWording;
  private String openedWhy;
  private Instant changedAt;
  @Version private long version;

  protected ValueDifference() {}

  /** Open, and nobody has proposed anything. */
  static ValueDifference found(Cycle cycle, Difference said, Instant now) {
    ValueDifference found = new ValueDifference();
    found.begin(Ids.next(), cycle.partnershipId(), cycle.id());
    found.state = State.OPEN;
    found.say(said, now);
    return found;
  }

  private void say(Difference said, Instant now) {
    item = said.item();
    basis = said.basis();
    changedAt = now;
  }

  /**
   * What the sides say of it now. Where that is something else, whatever was proposed or agreed was
   * about something else.
   *
   * @param why as a sentence; null where it needs none
   * @return what happened to it; empty where nothing did
   */
  Optional<ValueDifferenceFact> follow(Difference said, String why, Instant now) {
    if (state != State.GONE && basis.equals(said.basis())) {
      if (item.equals(said.item())) {
        return Optional.empty();
      }
      say(said, now);
      return Optional.of(ValueDifferenceFact.CHANGED);
    }
    State before = state;
    say(said, now);
    state = State.OPEN;
    openedWhy = before == State.SETTLED ? why : null;
    dropWording();
    return Optional.of(
        switch (before) {
          case OPEN -> ValueDifferenceFact.CHANGED;
          case SETTLED -> ValueDifferenceFact.REOPENED;
          case GONE -> ValueDifferenceFact.OPENED;
        });
  }

  /** The statements no longer differ in it. */
  void vanish(Instant now) {
    state = State.GONE;
    openedWhy = null;
    changedAt = now;
    dropWording();
  }

  /**
   * In place of any other proposal, of either side.
   *
   * @throws Refusal 409 where it is settled
   */
  void propose(String wording, ActingPerson by, Instant now) {
    requireOpen();
    this.wording = wording;
    proposed = Signed.by(by, now);
    changedAt = now;
  }

  /**
   * @throws Refusal 403 for the side that proposed the wording, 409 where nobody did, for who did,
   *     and where it is settled
   */
  void accept(ActingPerson by, Instant now) {
    requireOpen();
    if (proposed == null) {
      throw Refusal.conflict(
          "nothing-proposed", "Nobody has proposed a wording yet: propose one to the other side.");
    }
    if (proposed.side() == by.side()) {
      throw Refusal.forbidden(
          "wrong-side",
          "Your side proposed this wording: the other side's steering team accepts it, or proposes"
              + " another.");
    }
    TwoPeople.requireAnother(by.person(), by.name(), List.of(proposed.person()));
    state = State.SETTLED;
    accepted = Signed.by(by, now);
    openedWhy = null;
    changedAt = now;
  }

  /**
   * @throws Refusal 409 where it is not settled
   */
  void reopen(String reason, Instant now) {
    if (state != State.SETTLED) {
      throw Refusal.conflict("not-settled", "It is open already.");
    }
    state = State.OPEN;
    openedWhy = reason;
    changedAt = now;
    dropWording();
  }

  /** Who proposed the wording cannot agree to it any more. */
  void withdrawWording(Instant now) {
    changedAt = now;
    dropWording();
  }

  private void dropWording() {
    formerWording = wording == null ? formerWording : wording;
    wording = null;
    proposed = null;
    accepted = null;
  }

  private void requireOpen() {
    if (state == State.SETTLED) {
      throw Refusal.conflict(
          "already-settled", "Both sides have agreed on a wording: open the point again first.");
    }
  }

  boolean isThere() {
    return state != State.GONE;
  }

  /** Whether a wording of that person waits for the other side. */
  boolean isProposedBy(Side side, String person) {
    return state == State.OPEN
        && proposed != null
        && proposed.side() == side
        && proposed.person().equals(person);
  }

  AgendaItem item() {
    return item;
  }

  State state() {
    return state;
  }

  /** Proposed, or agreed once it is settled; null before that. */
  String wording() {
    return wording;
  }

  /** Null where there is no wording. */
  Signed proposed() {
    return proposed;
  }

  /** Null unless it is settled. */
  Signed accepted() {
    return accepted;
  }

  /** The last that was proposed or agreed, and counts no more; null where there was none. */
  String formerWording() {
    return formerWording;
  }

  /** Why it is open again; null where it was not settled before. */
  String openedWhy() {
    return openedWhy;
  }

  Instant changedAt() {
    return changedAt;
  }

  long version() {
    return version;
  }
}
