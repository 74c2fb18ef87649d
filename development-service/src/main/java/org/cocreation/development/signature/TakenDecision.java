package org.cocreation.development.signature;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A decision of steering's, as its event tells it. */
public record TakenDecision(
    UUID id, UUID cycleId, int round, String contentHash, Instant at, SignedConcept concept) {

  public TakenDecision {
    requireNonNull(id, "id");
    requireNonNull(cycleId, "cycleId");
    requireNonNull(at, "at");
  }

  /** One exact revision of the cycle's concept. */
  public record SignedConcept(UUID id, int revision) {

    public SignedConcept {
      requireNonNull(id, "id");
    }
  }

  /** What was signed of the concept; nothing away from the value gate. */
  Optional<SignedRevision> signed() {
    return Optional.ofNullable(concept)
        .map(signed -> new SignedRevision(signed.revision(), id, round, contentHash, at));
  }
}
