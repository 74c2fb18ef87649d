package org.cocreation.development.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.cocreation.chassis.activity.Activity;
import org.cocreation.chassis.activity.CoCreationActivity;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.development.concept.Concept;
import org.cocreation.development.concept.ConceptView;
import org.cocreation.development.concept.ReadConcept;
import org.cocreation.development.text.LackingTexts;

/**
 * Activity 5, designing digital micro-service concepts (4.2.2, R6). Complete once the newest
 * revision is technically approved.
 */
@ApplicationScoped
class DesignConcept implements CoCreationActivity {

  private final ReadConcept concepts;

  DesignConcept(ReadConcept concepts) {
    this.concepts = concepts;
  }

  @Override
  public ActivityDefinition definition() {
    return ActivityDefinition.DESIGN_CONCEPT;
  }

  @Override
  public List<String> missing(Activity activity) {
    LackingTexts texts = Texts.of(LackingTexts.class);
    Optional<ConceptView> concept = concepts.hold(activity.cycleId());
    if (concept.isEmpty()) {
      return List.of(texts.concept());
    }
    return concept.get().state() == Concept.State.TECHNICALLY_APPROVED
        ? List.of()
        : List.of(texts.approval(concept.get().revision(), concept.get().content().name()));
  }
}
