package org.cocreation.operations.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;

/** Operations says how each scenario went, and each side what it says of the whole (activity 9). */
@ApplicationScoped
class JudgeProof {

  private final AssessmentRepository assessments;
  private final Access access;
  private final Events events;
  private final Clock clock;

  JudgeProof(AssessmentRepository assessments, Access access, Events events, Clock clock) {
    this.assessments = assessments;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Two who judge different scenarios at once do not get into each other's way: {@code If-Match} is
   * that of the scenario.
   *
   * @throws Refusal 404 for outsiders and where there is no such scenario, 403 for other teams and
   *     where the other side judged it, 409 where the assessment is closed, a verdict stands on the
   *     result, or outside of the phase DEVELOPMENT, 412 and 428 for a version that is stale or
   *     missing, 422 for a result that contradicts itself
   */
  AssessedScenario judge(
      UUID id, UUID scenarioId, Actor by, String ifMatch, ScenarioResult result) {
    Assessment assessment = access.toRead("assessment", assessments.findAndLock(id), by);
    Participation participation = requireJudging(assessment, by);
    Preconditions.requireMatch(ifMatch, assessment.scenario(scenarioId).version());
    assessment.judge(scenarioId, result, participation, clock.instant());
    publish(AssessmentFact.CHANGED, assessment, participation);
    return assessment.scenario(scenarioId);
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 where it is closed, where the side
   *     has given its verdict, for an acceptance that the scenarios do not bear out, or outside of
   *     the phase DEVELOPMENT, 412 and 428 for a version that is stale or missing, 422 for a
   *     rejection without any reason
   */
  Assessment decide(UUID id, Actor by, String ifMatch, ProofVerdictRequest verdict) {
    Assessment assessment = access.toRead("assessment", assessments.findAndLock(id), by);
    Participation participation = requireJudging(assessment, by);
    Preconditions.requireMatch(ifMatch, assessment.version());
    assessment.decide(verdict, participation, clock.instant());
    publish(
        switch (assessment.state()) {
          case OPEN -> AssessmentFact.JUDGED;
          case ACCEPTED -> AssessmentFact.ACCEPTED;
          case REJECTED -> AssessmentFact.REJECTED;
        },
        assessment,
        participation);
    return assessment;
  }

  private Participation requireJudging(Assessment assessment, Actor by) {
    return access
        .toChange("cycle", assessment.cycleId(), by)
        .requireTeam(Team.OPERATIONS)
        .requireIn(Phase.DEVELOPMENT);
  }

  private void publish(AssessmentFact fact, Assessment assessment, Participation by) {
    assessments.flush();
    events.publish(fact, assessment, by.actingPerson(), AssessmentView.of(assessment));
  }
}
