package org.cocreation.steering.workflow.embedded;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cocreation.chassis.process.Phase;

/**
 * Where the engine has a cycle: everything in it that waits. The ids are handles for the step that
 * looked them up; the next one may find others.
 *
 * @param waiting empty where the engine does not conduct the cycle
 */
record Place(List<Waiting> waiting) {

  /**
   * One execution that waits.
   *
   * @param rootId the instance of the cycle's own process
   * @param message the message that it waits for; null where it waits for none
   */
  record Waiting(
      String executionId,
      String rootId,
      String elementId,
      String definitionId,
      String processId,
      String message) {}

  boolean isConducted() {
    return !waiting.isEmpty();
  }

  /** The instance of the cycle's own process. */
  String rootId() {
    return waiting.getFirst().rootId();
  }

  /** The execution that this message would reach. */
  Optional<String> waitingForMessage(String name) {
    return waiting.stream()
        .filter(execution -> name.equals(execution.message()))
        .map(Waiting::executionId)
        .findFirst();
  }

  /** The phase whose own process runs; empty at decisions and on the shelf. */
  Optional<Phase> runningPhase() {
    return Arrays.stream(Phase.values())
        .filter(
            phase ->
                waiting.stream()
                    .anyMatch(execution -> execution.processId().equals(phase.processId())))
        .findFirst();
  }
}
