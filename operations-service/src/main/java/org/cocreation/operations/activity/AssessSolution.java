package org.cocreation.operations.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.cocreation.chassis.activity.Activity;
import org.cocreation.chassis.activity.CoCreationActivity;
import org.cocreation.chassis.language.ConstantWords;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.operations.assessment.Assessment;
import org.cocreation.operations.assessment.AssessmentRepository;
import org.cocreation.operations.text.UnmetTexts;

/**
 * Activity 9, assessing micro-service solutions (4.2.3): operations tries each proof of concept in
 * its work. Complete once each that was shown has its verdict, and at least one is accepted by both
 * sides' operations (R10, R11).
 */
@ApplicationScoped
class AssessSolution implements CoCreationActivity {

  private final AssessmentRepository assessments;

  AssessSolution(AssessmentRepository assessments) {
    this.assessments = assessments;
  }

  @Override
  public ActivityDefinition definition() {
    return ActivityDefinition.ASSESS_SOLUTION;
  }

  @Override
  public List<String> missing(Activity activity) {
    UnmetTexts texts = Texts.of(UnmetTexts.class);
    List<Assessment> shown = assessments.of(activity.cycleId());
    List<String> missing = new ArrayList<>();
    for (Assessment assessment : shown) {
      assessment
          .awaited()
          .forEach(
              side ->
                  missing.add(
                      texts.proofVerdict(ConstantWords.inSentence(side), assessment.proofTitle())));
    }
    if (shown.stream().noneMatch(one -> one.state() == Assessment.State.ACCEPTED)) {
      missing.add(shown.isEmpty() ? texts.proof() : texts.acceptedProof());
    }
    return missing;
  }
}
