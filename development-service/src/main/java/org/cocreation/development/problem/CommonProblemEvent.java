package org.cocreation.development.problem;

import java.util.UUID;
import org.cocreation.chassis.partnership.ActingPerson;

/**
 * Fired, inside the transaction, when something happened to a common problem, for what builds on
 * problems; an observer that throws a refusal prevents it.
 *
 * @param reason why needs were taken out of it; null otherwise
 */
public record CommonProblemEvent(
    CommonProblemFact happened, ActingPerson actor, String reason, CommonProblemView problem) {

  public UUID cycleId() {
    return problem.cycleId();
  }
}
