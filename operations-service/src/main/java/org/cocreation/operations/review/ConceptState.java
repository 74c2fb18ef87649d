package org.cocreation.operations.review;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Of a concept as development tells it, what a review needs. */
public record ConceptState(UUID id, Long revision, String name, String state) {

  private static final String APPROVED = "TECHNICALLY_APPROVED";

  public ConceptState {
    requireNonNull(id, "id");
    requireNonNull(revision, "revision");
    requireNonNull(name, "name");
    requireNonNull(state, "state");
  }

  boolean isApproved() {
    return APPROVED.equals(state);
  }
}
