package org.cocreation.development.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.development.signature.SignedRevisions;

/** A cycle's concept, for callers that show it. */
@ApplicationScoped
public class ReadConcept {

  private final ConceptRepository concepts;
  private final SignedRevisions signed;

  @Inject
  ReadConcept(ConceptRepository concepts, SignedRevisions signed) {
    this.concepts = concepts;
    this.signed = signed;
  }

  /** With its backlog, refused items too; empty where there is none yet. */
  public Optional<ConceptView> of(UUID cycleId) {
    return concepts.find(cycleId).map(this::view);
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
