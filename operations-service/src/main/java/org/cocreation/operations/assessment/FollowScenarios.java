package org.cocreation.operations.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.operations.scenario.Scenario;
import org.cocreation.operations.scenario.ScenarioFollower;

/** The open assessments of a cycle have its scenarios as they now are. */
@ApplicationScoped
class FollowScenarios implements ScenarioFollower {

  private final AssessmentRepository assessments;
  private final Events events;

  FollowScenarios(AssessmentRepository assessments, Events events) {
    this.assessments = assessments;
    this.events = events;
  }

  /**
   * @throws Refusal 409 where one of them has judged it
   */
  @Override
  public void follow(Scenario scenario, ActingPerson by) {
    for (Assessment assessment : assessments.openAndLock(scenario.cycleId())) {
      if (assessment.follow(scenario)) {
        events.publish(AssessmentFact.CHANGED, assessment, by, AssessmentView.of(assessment));
      }
    }
  }
}
