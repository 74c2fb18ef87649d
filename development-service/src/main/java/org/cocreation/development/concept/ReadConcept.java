package org.cocreation.development.concept;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.development.signature.SignedRevisions;

/** A cycle's concept, for callers that show it. */
@ApplicationScoped
public class ReadConcept {

  /**
   * @param concept its ETag
   * @param items the ETags of its items, by id
   */
  public record Versions(String concept, Map<UUID, String> items) {}

  private final ConceptRepository concepts;
  private final SignedRevisions signed;

  ReadConcept(ConceptRepository concepts, SignedRevisions signed) {
    this.concepts = concepts;
    this.signed = signed;
  }

  /** With its backlog, refused items too; empty where there is none yet. */
  public Optional<ConceptView> of(UUID cycleId) {
    return concepts.find(cycleId).map(this::view);
  }

  /** The versions that changes of the concept and of its items want. */
  public Optional<Versions> versions(UUID cycleId) {
    return concepts
        .find(cycleId)
        .map(
            concept ->
                new Versions(
                    etag(concept.version()),
                    concept.items().stream()
                        .collect(Collectors.toMap(BacklogItem::id, item -> etag(item.version())))));
  }

  private static String etag(long version) {
    return Preconditions.etag(version).toString();
  }

  /** As {@link #of}; nobody changes it until the transaction ends. */
  public Optional<ConceptView> hold(UUID cycleId) {
    return concepts.findAndLock(cycleId).map(this::view);
  }

  /** With what was signed of it. */
  ConceptView view(Concept concept) {
    return ConceptView.of(concept, signed.last(concept.cycleId()));
  }
}
