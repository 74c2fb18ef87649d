package org.cocreation.steering.value;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Membership;

/** One side stated, or restated, what the micro-service is worth to it. */
record ValueStatementChanged(
    @JsonIgnore UUID statementId,
    @JsonIgnore UUID partnershipId,
    ActingPerson actor,
    ValueStatementView statement)
    implements DomainEvent {

  static ValueStatementChanged of(ValueStatement statement, Membership by) {
    return new ValueStatementChanged(
        statement.id(),
        by.partnershipId(),
        new ActingPerson(by.person(), by.name(), by.organization(), by.side()),
        ValueStatementView.of(statement));
  }

  @Override
  public String fact() {
    return "value-statement.changed";
  }

  @Override
  public String subject() {
    return statementId.toString();
  }

  @Override
  public UUID cycleId() {
    return statement.cycleId();
  }
}
