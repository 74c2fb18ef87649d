package org.cocreation.development.opportunity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.language.English;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A common problem with what solving it would take and bring (activities 2 and 4, 4.2.1, 4.2.2). It
 * is never deleted: what is not selected is shelved, with a reason, and can be revived (R4).
 */
@Entity
public class Opportunity extends SubjectOfCycle {

  /** Its place in the funnel from many to one. */
  @Schema(name = "OpportunityState")
  public enum State {
    CANDIDATE,
    SELECTED,
    SHELVED
  }

  private UUID problemId;
  private int feasibility;
  private String currency;
  private long costLow;
  private long costLikely;
  private long costHigh;
  private long returnLow;
  private long returnLikely;
  private long returnHigh;
  private String note;

  @Enumerated(EnumType.STRING)
  private State state;

  private Integer selectedInRound;
  @Embedded private Shelving shelving;
  @Version private long version;

  protected Opportunity() {}

  /** A candidate that is still to be assessed. */
  public static Opportunity in(UUID problemId, UUID partnershipId, UUID cycleId) {
    Opportunity opportunity = new Opportunity();
    opportunity.begin(Ids.next(), partnershipId, cycleId);
    opportunity.problemId = problemId;
    opportunity.state = State.CANDIDATE;
    return opportunity;
  }

  /**
   * Says what it takes and brings, or says it anew.
   *
   * @return whether that is anything else than before
   * @throws Refusal 422 where a range is none, or the two are not in one currency
   */
  public boolean assess(OpportunityContent said) {
    List<Money> cost = said.complexityCost().toMoney("complexityCost");
    List<Money> gain = said.expectedReturn().toMoney("expectedReturn");
    Currency common = cost.getFirst().currency();
    if (!common.equals(gain.getFirst().currency())) {
      throw Refusal.invalidField(
          "expectedReturn.currency", "must be that of the complexity cost: they are compared");
    }
    OpportunityContent exact =
        new OpportunityContent(
            said.feasibility(), MoneyRange.of(cost), MoneyRange.of(gain), said.note());
    if (currency != null && exact.equals(content())) {
      return false;
    }
    this.feasibility = said.feasibility();
    this.currency = common.getCurrencyCode();
    this.costLow = cost.get(0).minorUnits();
    this.costLikely = cost.get(1).minorUnits();
    this.costHigh = cost.get(2).minorUnits();
    this.returnLow = gain.get(0).minorUnits();
    this.returnLikely = gain.get(1).minorUnits();
    this.returnHigh = gain.get(2).minorUnits();
    this.note = said.note();
    return true;
  }

  /** What it may cost at the most; empty before it is assessed. */
  public Optional<Money> highestCost() {
    return Optional.ofNullable(currency)
        .map(code -> new Money(costHigh, Currency.getInstance(code)));
  }

  /** It is the one that the cycle is about. */
  public void select(int round) {
    this.state = State.SELECTED;
    this.selectedInRound = round;
    this.shelving = null;
  }

  /** It is the cycle's no more, but not shelved: steering selects again. */
  public void deselect() {
    requireState(State.SELECTED, "not-selected", "The opportunity is not selected.");
    this.state = State.CANDIDATE;
    this.selectedInRound = null;
  }

  /** A no-go at the moment. */
  public void shelve(Shelving why) {
    requireState(State.CANDIDATE, "not-a-candidate", "Only a candidate is shelved.");
    this.state = State.SHELVED;
    this.shelving = why;
  }

  /** A candidate again. */
  public void revive() {
    requireState(State.SHELVED, "not-shelved", "The opportunity is not shelved.");
    this.state = State.CANDIDATE;
    this.shelving = null;
  }

  private void requireState(State wanted, @English String slug, @English String pattern) {
    if (state != wanted) {
      throw Refusal.conflict(slug, pattern);
    }
  }

  private MoneyRange range(long low, long likely, long high) {
    Currency known = Currency.getInstance(currency);
    return MoneyRange.of(
        List.of(new Money(low, known), new Money(likely, known), new Money(high, known)));
  }

  public UUID problemId() {
    return problemId;
  }

  OpportunityContent content() {
    return new OpportunityContent(
        feasibility,
        range(costLow, costLikely, costHigh),
        range(returnLow, returnLikely, returnHigh),
        note);
  }

  public State state() {
    return state;
  }

  /** The cycle's round in which it was selected; empty unless it is. */
  Optional<Integer> selectedInRound() {
    return Optional.ofNullable(selectedInRound);
  }

  /** Null unless shelved. */
  public Shelving shelving() {
    return shelving;
  }

  public long version() {
    return version;
  }
}
