package org.cocreation.chassis.process;

import java.util.Optional;

/** The five phases of a cycle, in the paper's order (4.2). */
public enum Phase {
  NEEDS("Identifying digitalization needs", "identify-needs"),
  PRIORITIZATION("Ensuring digitalization value prioritization", "prioritize-value"),
  DEVELOPMENT("Micro-service development", "develop-micro-service"),
  IMPLEMENTATION("Implementing micro-services", "implement-micro-service"),
  EVALUATION("Evaluating micro-service benefits", "evaluate-benefits");

  private final String title;
  private final String processId;

  Phase(String title, String processId) {
    this.title = title;
    this.processId = processId;
  }

  public String title() {
    return title;
  }

  /** The id of the BPMN process that conducts this phase. */
  public String processId() {
    return processId;
  }

  /** The phase after this one; empty after the last. */
  public Optional<Phase> next() {
    return ordinal() + 1 < values().length
        ? Optional.of(values()[ordinal() + 1])
        : Optional.empty();
  }

  public boolean isBefore(Phase other) {
    return compareTo(other) < 0;
  }
}
