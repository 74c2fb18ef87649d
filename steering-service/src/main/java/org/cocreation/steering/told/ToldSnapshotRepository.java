package org.cocreation.steering.told;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What the other services told of that on which the value gate decides. */
@ApplicationScoped
public class ToldSnapshotRepository implements PanacheRepositoryBase<ToldSnapshot, UUID> {

  private final ObjectMapper mapper;

  @Inject
  ToldSnapshotRepository(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** The one that is selected, by the latest selection where events of two are on their way. */
  public Optional<OpportunityContent> selectedOpportunity(UUID cycleId) {
    return read(cycleId, ToldSnapshot.Kind.OPPORTUNITY, OpportunityContent.class)
        .filter(OpportunityContent::isSelected)
        .max(
            Comparator.comparing(
                    OpportunityContent::round, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(OpportunityContent::id));
  }

  /** Whether development told of one that is selected. */
  public boolean hasSelectedOpportunity(UUID cycleId) {
    return selectedOpportunity(cycleId).isPresent();
  }

  public Optional<ConceptContent> concept(UUID cycleId) {
    return read(cycleId, ToldSnapshot.Kind.CONCEPT, ConceptContent.class)
        .max(Comparator.comparing(ConceptContent::revision).thenComparing(ConceptContent::id));
  }

  public Optional<ConceptReviewContent> newestReview(UUID cycleId) {
    return read(cycleId, ToldSnapshot.Kind.CONCEPT_REVIEW, ConceptReviewContent.class)
        .max(
            Comparator.comparing(ConceptReviewContent::number)
                .thenComparing(ConceptReviewContent::id));
  }

  private <T extends ToldContent> Stream<T> read(
      UUID cycleId, ToldSnapshot.Kind kind, Class<T> type) {
    return list("cycleId = ?1 and kind = ?2", cycleId, kind).stream()
        .map(
            snapshot -> {
              try {
                return mapper.readValue(snapshot.content(), type);
              } catch (JsonProcessingException e) {
                throw new IllegalStateException("It was read when it was told", e);
              }
            });
  }
}
