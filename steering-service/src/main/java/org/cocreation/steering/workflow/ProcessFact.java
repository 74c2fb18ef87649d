package org.cocreation.steering.workflow;

import org.cocreation.chassis.event.Fact;

/** What happens to a process model. */
enum ProcessFact implements Fact {
  DEPLOYED("A process model is new or changed; everybody may see it");

  private final String sentence;

  ProcessFact(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String aggregate() {
    return "process";
  }

  @Override
  public String part() {
    return WHOLE;
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public Class<?> state() {
    return TellModels.DeployedProcess.class;
  }
}
