package org.cocreation.operations.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A cycle's concept as development told it last: what there is to review. */
@Entity
public class ToldConcept {

  @Id private UUID cycleId;
  private UUID partnershipId;
  private UUID conceptId;
  private long revision;
  private String name;
  private String summary;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<ToldFeature> features;

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
    this.summary = told.summary();
    this.features = told.features();
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

  public String name() {
    return name;
  }

  /** Null where it was told last to a release that did not keep it. */
  public String summary() {
    return summary;
  }

  /** What is to be built; none where it was told last to a release that did not keep them. */
  public List<ToldFeature> features() {
    return features == null ? List.of() : features;
  }

  /** Whether this revision is technically approved: only then operations reviews it (R7). */
  public boolean isApproved() {
    return approved;
  }
}
