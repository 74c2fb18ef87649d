package org.cocreation.steering.statement;

import org.cocreation.chassis.event.Fact;

/** What happens to a value statement. */
enum ValueStatementFact implements Fact {
  CHANGED("One side stated, or restated, what the micro-service is worth to it");

  private final Contract contract;

  ValueStatementFact(String sentence) {
    this.contract =
        new Contract("value-statement", "statement", ValueStatementView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
