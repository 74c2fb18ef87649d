package org.cocreation.operations.page.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.cocreation.chassis.activity.ShowActivity;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.page.WhyClosed;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.operations.assessment.ReadAssessments;
import org.cocreation.operations.scenario.ReadScenarios;
import org.cocreation.operations.text.ProofTexts;

/** Gathers what the page of the assessments shows. */
@ApplicationScoped
class ShowAssessments {

  private final Access access;
  private final ReadScenarios readScenarios;
  private final ReadAssessments readAssessments;
  private final ShowActivity showActivity;

  ShowAssessments(
      Access access,
      ReadScenarios readScenarios,
      ReadAssessments readAssessments,
      ShowActivity showActivity) {
    this.access = access;
    this.readScenarios = readScenarios;
    this.readAssessments = readAssessments;
    this.showActivity = showActivity;
  }

  /**
   * @throws Refusal 404 for outsiders
   */
  @Transactional
  AssessmentsContent show(UUID cycleId, Actor actor) {
    Participation reader = access.toRead("cycle", cycleId, actor);
    return new AssessmentsContent(
        cycleId,
        reader.cycle().microService().name(),
        reader.side(),
        closed(reader),
        readScenarios.standing(cycleId),
        readAssessments.standing(cycleId),
        showActivity.of(reader, ActivityDefinition.ASSESS_SOLUTION));
  }

  /** Why the reader changes nothing here now; null where it can. */
  private static String closed(Participation reader) {
    if (reader.may(Team.OPERATIONS, Phase.DEVELOPMENT)) {
      return null;
    }
    ProofTexts texts = Texts.of(ProofTexts.class);
    String why = WhyClosed.of(reader, Team.OPERATIONS, Phase.DEVELOPMENT, texts.readersOnly());
    return why == null ? texts.notYet() : why;
  }
}
