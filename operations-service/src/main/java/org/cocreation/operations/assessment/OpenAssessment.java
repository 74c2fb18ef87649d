package org.cocreation.operations.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.operations.scenario.ScenarioRepository;

/** Development showed a proof of concept: operations tries it on the scenarios that are there. */
@ApplicationScoped
public class OpenAssessment {

  private final ScenarioRepository scenarios;
  private final AssessmentRepository assessments;
  private final Events events;
  private final Clock clock;

  OpenAssessment(
      ScenarioRepository scenarios, AssessmentRepository assessments, Events events, Clock clock) {
    this.scenarios = scenarios;
    this.assessments = assessments;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Inside the consumer's transaction; once per proof of concept, however often it is told, and
   * whether or not its cycle is known here yet.
   *
   * @param sequence numbers what is told of this proof of concept; an older state than the known
   *     one is passed over
   */
  public void told(UUID cycleId, UUID partnershipId, ShownProof proof, long sequence) {
    scenarios.hold(cycleId);
    Optional<Assessment> known = assessments.ofProof(proof.id());
    if (known.isPresent()) {
      if (known.get().take(proof, sequence)) {
        publish(AssessmentFact.CHANGED, known.get());
      }
      return;
    }
    Assessment assessment =
        Assessment.open(
            partnershipId,
            cycleId,
            assessments.of(cycleId).size() + 1,
            proof,
            sequence,
            scenarios.standing(cycleId),
            clock.instant());
    assessments.persistAndFlush(assessment);
    publish(AssessmentFact.OPENED, assessment);
  }

  private void publish(AssessmentFact fact, Assessment assessment) {
    events.publish(fact, assessment, null, AssessmentView.of(assessment));
  }
}
