package org.cocreation.steering.value;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;

/** What a cycle's micro-service is worth to one side, in that side's own terms (4.2.2). */
@Entity
public class ValueStatement {

  @Id private UUID id;
  private UUID cycleId;

  @Enumerated(EnumType.STRING)
  private Side side;

  private String summary;
  private BigDecimal low;
  private BigDecimal likely;
  private BigDecimal high;
  private String currency;
  private String assumptions;
  private UUID kpiId;
  private Integer horizonMonths;
  private BigDecimal cannibalizedAmount;
  private String cannibalizedWhat;
  private BigDecimal investment;
  private BigDecimal yearlyCost;
  private String constraintNote;
  private Instant changedAt;
  private String changedBy;
  @Version private long version;

  protected ValueStatement() {}

  ValueStatement(UUID cycleId, Side side) {
    this.id = Ids.next();
    this.cycleId = cycleId;
    this.side = side;
  }

  /**
   * Says it, or says it anew.
   *
   * @param horizonMonths of the request's KPI, over which the return is reckoned
   * @throws Refusal 422 where the range is none, or the currency
   */
  void state(ValueStatementRequest request, int horizonMonths, String by, Instant now) {
    if (request.low().compareTo(request.likely()) > 0) {
      throw Refusal.invalidField("likely", "must not be less than low");
    }
    if (request.likely().compareTo(request.high()) > 0) {
      throw Refusal.invalidField("high", "must not be less than likely");
    }
    requireCurrency(request.currency());
    this.summary = request.summary().strip();
    this.low = request.low();
    this.likely = request.likely();
    this.high = request.high();
    this.currency = request.currency();
    this.assumptions = request.assumptions().strip();
    this.kpiId = request.kpiId();
    this.horizonMonths = horizonMonths;
    CannibalizedRevenue lost = request.cannibalizedRevenue();
    this.cannibalizedAmount = lost == null ? null : lost.amount();
    this.cannibalizedWhat = lost == null ? null : lost.what().strip();
    this.investment = request.investment();
    this.yearlyCost = request.yearlyCost();
    this.constraintNote =
        request.constraintNote() == null || request.constraintNote().isBlank()
            ? null
            : request.constraintNote().strip();
    this.changedAt = now;
    this.changedBy = by;
  }

  private static void requireCurrency(String code) {
    try {
      var ignored = Currency.getInstance(code);
    } catch (IllegalArgumentException e) {
      throw Refusal.invalidField("currency", "must be an ISO 4217 code such as EUR");
    }
  }

  UUID id() {
    return id;
  }

  UUID cycleId() {
    return cycleId;
  }

  Side side() {
    return side;
  }

  String summary() {
    return summary;
  }

  BigDecimal low() {
    return low;
  }

  BigDecimal likely() {
    return likely;
  }

  BigDecimal high() {
    return high;
  }

  String currency() {
    return currency;
  }

  String assumptions() {
    return assumptions;
  }

  /** The KPI on which the value hangs; null only in statements from before it was required. */
  UUID kpiId() {
    return kpiId;
  }

  /** The KPI's; null where there is none. */
  Integer horizonMonths() {
    return horizonMonths;
  }

  /** What the side loses of its revenue of today (S1); null where it did not say. */
  CannibalizedRevenue cannibalizedRevenue() {
    return cannibalizedAmount == null
        ? null
        : new CannibalizedRevenue(cannibalizedAmount, cannibalizedWhat);
  }

  /** Once; null where it was not named. */
  BigDecimal investment() {
    return investment;
  }

  /** Null where it was not named. */
  BigDecimal yearlyCost() {
    return yearlyCost;
  }

  /** How throughput grows though the constraint is not touched (R5); null where not said. */
  String constraintNote() {
    return constraintNote;
  }

  Instant changedAt() {
    return changedAt;
  }

  String changedBy() {
    return changedBy;
  }

  long version() {
    return version;
  }
}
