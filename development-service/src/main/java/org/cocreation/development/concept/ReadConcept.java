package org.cocreation.development.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** A cycle's concept, for callers that show it. */
@ApplicationScoped
public class ReadConcept {

  private final ConceptRepository concepts;

  @Inject
  ReadConcept(ConceptRepository concepts) {
    this.concepts = concepts;
  }

  /** With its backlog, refused items too; empty where there is none yet. */
  public Optional<ConceptView> of(UUID cycleId) {
    return concepts.find(cycleId).map(ConceptView::of);
  }

  /** As {@link #of}; nobody changes it until the transaction ends. */
  public Optional<ConceptView> hold(UUID cycleId) {
    return concepts.findAndLock(cycleId).map(ConceptView::of);
  }
}
