package org.cocreation.steering.workflow;

import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;

/**
 * A process model is new or changed; whoever shows where a cycle stands draws it from this.
 *
 * @param checksum SHA-256 of the model, hex
 * @param bpmn the model with its diagram, XML
 */
record ProcessDeployed(String processId, String checksum, String bpmn) implements DomainEvent {

  @Override
  public String fact() {
    return "process.deployed";
  }

  @Override
  public String subject() {
    return processId;
  }

  @Override
  public UUID partnershipId() {
    return null;
  }
}
