package org.cocreation.operations.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.problem.Refusal;

/** Shows the assessments to every member of the partnership; to nobody else they exist (R21). */
@ApplicationScoped
public class ReadAssessments {

  /**
   * An assessment with what its changes have to name.
   *
   * @param etag for a verdict
   * @param scenarios each with its own, for its result
   */
  public record Standing(
      AssessmentView view, String etag, List<Versioned<AssessedScenarioView>> scenarios) {}

  private final AssessmentRepository assessments;
  private final Access access;

  ReadAssessments(AssessmentRepository assessments, Access access) {
    this.assessments = assessments;
    this.access = access;
  }

  /**
   * @throws Refusal 404 for outsiders
   */
  List<AssessmentView> list(UUID cycleId, Actor actor, int after, int most) {
    return assessments.list(access.toRead("cycle", cycleId, actor).cycleId(), after, most).stream()
        .map(AssessmentView::of)
        .toList();
  }

  /**
   * @throws Refusal 404 where there is none, or not for this person
   */
  Assessment one(UUID id, Actor actor) {
    return access.toRead("assessment", assessments.findByIdOptional(id), actor);
  }

  /** All of the cycle, newest first; for those who may read it. */
  public List<Standing> standing(UUID cycleId) {
    return assessments.of(cycleId).reversed().stream()
        .map(
            assessment ->
                new Standing(
                    AssessmentView.of(assessment),
                    Preconditions.etag(assessment.version()).toString(),
                    assessment.scenarios().stream()
                        .map(one -> Versioned.of(AssessedScenarioView.of(one), one.version()))
                        .toList()))
        .toList();
  }
}
