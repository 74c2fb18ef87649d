package org.cocreation.operations.assessment;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Of a proof of concept as development tells it, what an assessment needs. */
public record ShownProof(UUID id, UUID sprintId, Integer sprintNumber, String title) {

  public ShownProof {
    requireNonNull(id, "id");
    requireNonNull(sprintId, "sprintId");
    requireNonNull(sprintNumber, "sprintNumber");
    requireNonNull(title, "title");
  }
}
