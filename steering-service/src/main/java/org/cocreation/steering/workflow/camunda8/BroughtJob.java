package org.cocreation.steering.workflow.camunda8;

import java.util.Map;
import java.util.UUID;

/**
 * A job that the cluster brings, as far as steering cares.
 *
 * @param key the cluster's name for it; the same at each repetition, void once the cluster has lost
 *     its data
 * @param conductedAs under which name steering had the cycle's process started; null for a process
 *     that an earlier release started
 * @param round how often steering has sent the cycle another way, counted from 1
 * @param headers what the model says of the task
 */
record BroughtJob(
    long key, UUID cycleId, UUID conductedAs, int round, Map<String, String> headers) {

  /** The variables that a job has to bring along. */
  static final String[] VARIABLES = {
    CycleVariables.CYCLE_ID, CycleVariables.CONDUCTED_AS, CycleVariables.ROUND
  };

  static BroughtJob of(long key, Map<String, Object> variables, Map<String, String> headers) {
    Object conductedAs = variables.get(CycleVariables.CONDUCTED_AS);
    return new BroughtJob(
        key,
        UUID.fromString((String) variables.get(CycleVariables.CYCLE_ID)),
        conductedAs == null ? null : UUID.fromString((String) conductedAs),
        ((Number) variables.get(CycleVariables.ROUND)).intValue(),
        headers);
  }
}
