package org.cocreation.steering.workflow;

import org.cocreation.chassis.event.Fact;

/** What happens to a process model. */
enum ProcessFact implements Fact {
  DEPLOYED("A process model is new or changed; everybody may see it");

  private final Contract contract;

  ProcessFact(String sentence) {
    this.contract = new Contract("process", WHOLE, TellModels.DeployedProcess.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
