package org.cocreation.operations.review;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** Of a concept as development tells it, what a review needs. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ConceptState(UUID id, Long revision, String name, String state) {

  private static final String APPROVED = "TECHNICALLY_APPROVED";

  /** Whether all is there that the contract requires. */
  public boolean isWhole() {
    return id != null && revision != null && name != null && state != null;
  }

  boolean isApproved() {
    return APPROVED.equals(state);
  }
}
