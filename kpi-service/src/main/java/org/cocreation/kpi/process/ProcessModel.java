package org.cocreation.kpi.process;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A process model with its diagram, as last deployed. */
@Entity
public class ProcessModel {

  @Id private String id;
  private String checksum;
  private String bpmn;
  private Instant deployedAt;

  protected ProcessModel() {}

  ProcessModel(String id) {
    this.id = id;
    this.deployedAt = Instant.EPOCH;
  }

  /** Takes over a model, unless a newer one was heard of already. */
  void follow(String newChecksum, String newBpmn, Instant at) {
    if (!at.isBefore(deployedAt)) {
      checksum = newChecksum;
      bpmn = newBpmn;
      deployedAt = at;
    }
  }

  String checksum() {
    return checksum;
  }

  String bpmn() {
    return bpmn;
  }
}
