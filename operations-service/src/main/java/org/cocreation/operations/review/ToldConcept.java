package org.cocreation.operations.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A cycle's concept as development told it last: what there is to review. */
@Entity
public class ToldConcept {

  @Id private UUID cycleId;
  private UUID partnershipId;
  private UUID conceptId;
  private long revision;
  private String name;
  private boolean approved;
  private long sequence;

  protected ToldConcept() {}

  ToldConcept(UUID cycleId, UUID partnershipId) {
    this.cycleId = cycleId;
    this.partnershipId = partnershipId;
  }

  /** Takes in what was told; whether it was news, for of one concept the newest state counts. */
  boolean take(ConceptState told, long sequence) {
    if (told.id().equals(conceptId) && sequence <= this.sequence) {
      return false;
    }
    this.conceptId = told.id();
    this.revision = told.revision();
    this.name = told.name();
    this.approved = told.isApproved();
    this.sequence = sequence;
    return true;
  }

  UUID cycleId() {
    return cycleId;
  }

  UUID partnershipId() {
    return partnershipId;
  }

  UUID conceptId() {
    return conceptId;
  }

  public long revision() {
    return revision;
  }

  String name() {
    return name;
  }

  /** Whether this revision is technically approved: only then operations reviews it (R7). */
  public boolean isApproved() {
    return approved;
  }
}
