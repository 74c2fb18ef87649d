package org.cocreation.steering.statement;

import org.cocreation.chassis.event.Fact;

/** What happens to a value statement. */
enum ValueStatementFact implements Fact {
  CHANGED("One side stated, or restated, what the micro-service is worth to it");

  private final String sentence;

  ValueStatementFact(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String aggregate() {
    return "value-statement";
  }

  @Override
  public String part() {
    return "statement";
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public Class<?> state() {
    return ValueStatementView.class;
  }
}
