package org.cocreation.development.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.cocreation.chassis.activity.Activity;
import org.cocreation.chassis.activity.CompletionRule;
import org.cocreation.chassis.process.ActivityDefinition;

/** Designing the concept is done once it is technically approved (4.2.2). */
@ApplicationScoped
class ConceptIsApproved implements CompletionRule {

  private final ConceptRepository concepts;

  @Inject
  ConceptIsApproved(ConceptRepository concepts) {
    this.concepts = concepts;
  }

  @Override
  public ActivityDefinition activity() {
    return ActivityDefinition.DESIGN_CONCEPT;
  }

  @Override
  public List<String> missing(Activity activity) {
    Optional<Concept> concept = concepts.findAndLock(activity.cycleId());
    if (concept.isEmpty()) {
      return List.of("There is no concept yet.");
    }
    return concept.get().isApproved()
        ? List.of()
        : List.of(
            "Revision %d of the concept '%s' is not technically approved."
                .formatted(concept.get().revision(), concept.get().content().name()));
  }
}
