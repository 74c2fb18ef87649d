package org.cocreation.steering.statement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.process.Side;

/** What a cycle's micro-service is worth to one side, in that side's own terms (4.2.2). */
@Entity
public class ValueStatement {

  @Id private UUID id;
  private UUID cycleId;

  @Enumerated(EnumType.STRING)
  private Side side;

  @Embedded private ValueStatementContent content;
  private Integer horizonMonths;
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
   * @param horizonMonths of its KPI, over which the return is calculated
   * @throws org.cocreation.chassis.problem.Refusal 422 as {@link
   *     ValueStatementContent#requireSound}
   */
  void state(ValueStatementContent said, int horizonMonths, String by, Instant now) {
    said.requireSound();
    this.content = said;
    this.horizonMonths = horizonMonths;
    this.changedAt = now;
    this.changedBy = by;
  }

  UUID id() {
    return id;
  }

  UUID cycleId() {
    return cycleId;
  }

  public Side side() {
    return side;
  }

  /** Its KPI is null only in statements from before it was required. */
  public ValueStatementContent content() {
    return content;
  }

  /** The KPI's; null where there is none. */
  Integer horizonMonths() {
    return horizonMonths;
  }

  Instant changedAt() {
    return changedAt;
  }

  /** Whether it is what this person said. */
  public boolean isBy(String person) {
    return changedBy.equals(person);
  }

  String changedBy() {
    return changedBy;
  }

  long version() {
    return version;
  }
}
