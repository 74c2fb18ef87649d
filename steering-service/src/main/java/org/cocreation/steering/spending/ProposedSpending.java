package org.cocreation.steering.spending;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Signed;
import org.cocreation.chassis.partnership.TwoPeople;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.tranche.Tranche;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A spending that waits for somebody else than its proposer: somebody of the other side, whose
 * share it takes of, or another person of the proposer's own.
 */
@Entity
public class ProposedSpending extends SubjectOfCycle {

  /** What became of it. */
  @Schema(name = "ProposedSpendingState")
  public enum State {
    PROPOSED,
    BOOKED,
    REFUSED
  }

  /** Somebody else who agreed. */
  @Schema(name = "SpendingConfirmation")
  public record Confirmation(Side side, String person, String name, String at) {

    Signed signed() {
      return new Signed(side, person, name, Instant.parse(at));
    }
  }

  private UUID trancheId;
  @Embedded private Money amount;

  @Enumerated(EnumType.STRING)
  private Side[] sides;

  @Enumerated(EnumType.STRING)
  private Side[] wanted;

  private String description;

  @Enumerated(EnumType.STRING)
  private State state;

  @Embedded
  @AttributeOverride(name = "at", column = @Column(name = "proposed_at"))
  private Signed signed;

  private String organization;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "jsonb")
  private List<Confirmation> confirmations = List.of();

  private String refusedReason;
  @Version private long version;

  protected ProposedSpending() {}

  /**
   * @param sides out of whose share
   * @param wanted whose confirmation it takes, by somebody else than the proposer
   */
  static ProposedSpending of(
      Tranche tranche,
      Money amount,
      Set<Side> sides,
      Set<Side> wanted,
      String description,
      ActingPerson by,
      Instant now) {
    ProposedSpending proposed = new ProposedSpending();
    proposed.begin(Ids.next(), tranche.partnershipId(), tranche.cycleId());
    proposed.trancheId = tranche.id();
    proposed.amount = amount;
    proposed.sides = sides.stream().sorted().toArray(Side[]::new);
    proposed.wanted = wanted.stream().sorted().toArray(Side[]::new);
    proposed.description = description;
    proposed.state = State.PROPOSED;
    proposed.signed = Signed.by(by, now);
    proposed.organization = by.organization();
    return proposed;
  }

  /**
   * @throws Refusal 403 for the proposer, and for a side whose confirmation it does not take, 409
   *     where it is confirmed for that side already, by that person for the other one, or no longer
   *     proposed
   */
  void confirm(ActingPerson by, Instant now) {
    requireProposed();
    if (by.person().equals(signed.person())) {
      throw Refusal.forbidden(
          "four-eyes", "You proposed it: somebody else of [%s] confirms it.", missing());
    }
    TwoPeople.requireAnother(
        by.person(), by.name(), confirmations.stream().map(Confirmation::person).toList());
    if (!missing().contains(by.side())) {
      throw Refusal.conflict(
          "already-confirmed", "It is not the %s's confirmation that is missing.", by.side());
    }
    List<Confirmation> given = new ArrayList<>(confirmations);
    given.add(new Confirmation(by.side(), by.person(), by.name(), now.toString()));
    confirmations = given;
  }

  /** Also another person of the proposer's side is needed, by a rule that is stricter by now. */
  void wantAnotherOfOwn() {
    Set<Side> all = EnumSet.of(signed.side(), wanted);
    wanted = all.stream().sorted().toArray(Side[]::new);
  }

  /**
   * Whose people cannot confirm any more, theirs is missing again; whether any is.
   *
   * @param standing those that count
   */
  boolean keepOnly(List<Confirmation> standing) {
    boolean fewer = standing.size() < confirmations.size();
    confirmations = List.copyOf(standing);
    return fewer;
  }

  /** It waits for nobody any more, and is in the ledger. */
  void booked() {
    state = State.BOOKED;
  }

  /**
   * Also by the proposer, who takes it back so.
   *
   * @throws Refusal 409 where it is no longer proposed
   */
  void refuse(String reason) {
    requireProposed();
    state = State.REFUSED;
    refusedReason = reason;
  }

  private void requireProposed() {
    if (state != State.PROPOSED) {
      throw Refusal.conflict("already-answered", "The spending is %s.", state);
    }
  }

  /** Whose confirmation it still takes. */
  Set<Side> missing() {
    Set<Side> missing = EnumSet.noneOf(Side.class);
    missing.addAll(Arrays.asList(wanted));
    confirmations.forEach(given -> missing.remove(given.side()));
    return missing;
  }

  boolean isProposedBy(Side side, String person) {
    return signed.side() == side && signed.person().equals(person);
  }

  /** Who proposed it: who spends it, once it is confirmed. */
  ActingPerson proposer() {
    return new ActingPerson(signed.person(), signed.name(), organization, signed.side());
  }

  UUID trancheId() {
    return trancheId;
  }

  Money amount() {
    return amount;
  }

  Set<Side> sides() {
    return Set.of(sides);
  }

  String description() {
    return description;
  }

  State state() {
    return state;
  }

  Signed signed() {
    return signed;
  }

  List<Confirmation> confirmations() {
    return confirmations;
  }

  /** Null unless it was refused. */
  String refusedReason() {
    return refusedReason;
  }

  long version() {
    return version;
  }
}
