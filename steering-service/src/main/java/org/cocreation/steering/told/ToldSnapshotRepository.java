package org.cocreation.steering.told;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cocreation.chassis.partnership.Signed;

/** What the other services told of that on which the value gate decides. */
@ApplicationScoped
public class ToldSnapshotRepository implements PanacheRepositoryBase<ToldSnapshot, UUID> {

  private final ObjectMapper mapper;

  ToldSnapshotRepository(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** All that was told of it for a cycle. */
  public Told of(UUID cycleId) {
    return new Told(
        list("cycleId", cycleId).stream().collect(Collectors.groupingBy(ToldSnapshot::kind)),
        mapper);
  }

  /** The opportunity that is selected, without what else was told. */
  public Optional<OpportunityContent> selectedOpportunity(UUID cycleId) {
    ToldSnapshot.Kind kind = ToldSnapshot.Kind.OPPORTUNITY;
    return new Told(Map.of(kind, list("cycleId = ?1 and kind = ?2", cycleId, kind)), mapper)
        .selectedOpportunity();
  }

  /** Who approved the newest revision of the concept technically; empty where it is a draft. */
  public Optional<Signed> conceptApproval(UUID cycleId) {
    ToldSnapshot.Kind kind = ToldSnapshot.Kind.CONCEPT;
    return new Told(Map.of(kind, list("cycleId = ?1 and kind = ?2", cycleId, kind)), mapper)
        .read(kind, ConceptApproval.class)
        .max(Comparator.comparing(ConceptApproval::revision).thenComparing(ConceptApproval::id))
        .flatMap(ConceptApproval::signed);
  }

  /** What was told for a cycle, of each kind what counts. */
  public record Told(Map<ToldSnapshot.Kind, List<ToldSnapshot>> snapshots, ObjectMapper mapper) {

    /** The one that is selected, by the latest selection where events of two are on their way. */
    public Optional<OpportunityContent> selectedOpportunity() {
      return read(ToldSnapshot.Kind.OPPORTUNITY, OpportunityContent.class)
          .filter(OpportunityContent::isSelected)
          .max(
              Comparator.comparing(
                      OpportunityContent::round, Comparator.nullsFirst(Comparator.naturalOrder()))
                  .thenComparing(OpportunityContent::id));
    }

    public Optional<ConceptContent> concept() {
      return read(ToldSnapshot.Kind.CONCEPT, ConceptContent.class)
          .max(Comparator.comparing(ConceptContent::revision).thenComparing(ConceptContent::id));
    }

    public Optional<ConceptReviewContent> newestReview() {
      return read(ToldSnapshot.Kind.CONCEPT_REVIEW, ConceptReviewContent.class)
          .max(
              Comparator.comparing(ConceptReviewContent::number)
                  .thenComparing(ConceptReviewContent::id));
    }

    private <T extends ToldContent> Stream<T> read(ToldSnapshot.Kind kind, Class<T> type) {
      return snapshots.getOrDefault(kind, List.of()).stream()
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
}
