package org.cocreation.chassis.event;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A thing that people make in a cycle, as most entities are. */
@MappedSuperclass
public abstract class SubjectOfCycle implements Subject {

  @Id private UUID id;
  private UUID partnershipId;
  private UUID cycleId;

  /** Once, when it is made. */
  protected void begin(UUID id, UUID partnershipId, UUID cycleId) {
    this.id = id;
    this.partnershipId = partnershipId;
    this.cycleId = cycleId;
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public UUID partnershipId() {
    return partnershipId;
  }

  @Override
  public UUID cycleId() {
    return cycleId;
  }
}
