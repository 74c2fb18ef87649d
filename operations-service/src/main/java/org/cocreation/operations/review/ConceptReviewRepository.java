package org.cocreation.operations.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reviews of the cycles' concepts. */
@ApplicationScoped
public class ConceptReviewRepository implements PanacheRepositoryBase<ConceptReview, UUID> {

  Optional<ConceptReview> findAndLock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Oldest first. */
  List<ConceptReview> of(UUID cycleId) {
    return list("cycleId = ?1 order by number", cycleId);
  }

  /** That of the concept as it now is, where it is approved. */
  public Optional<ConceptReview> current(ToldConcept concept) {
    return concept.isApproved()
        ? find("conceptId = ?1 and conceptRevision = ?2", concept.conceptId(), concept.revision())
            .firstResultOptional()
        : Optional.empty();
  }
}
