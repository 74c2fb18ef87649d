package org.cocreation.development.weighting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.process.Side;

/** One side scored a problem by the goals, perhaps anew. */
record CommonProblemScored(
    @JsonIgnore UUID partnershipId,
    @JsonIgnore UUID cycleId,
    ActingPerson actor,
    Side side,
    UUID problemId,
    List<Score> scores)
    implements DomainEvent {

  static CommonProblemScored of(Scoring scoring, Participation by) {
    return new CommonProblemScored(
        by.partnershipId(),
        scoring.cycleId(),
        by.actingPerson(),
        scoring.side(),
        scoring.problemId(),
        scoring.scores());
  }

  @Override
  public String fact() {
    return "common-problem.scored";
  }

  @Override
  public String subject() {
    return problemId.toString();
  }
}
