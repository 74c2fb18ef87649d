package org.cocreation.steering.workflow.embedded;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cocreation.chassis.process.Phase;

/**
 * Where the engine has a cycle: everything in it that waits. The ids are handles for the step that
 * looked them up; the next one may find others.
 *
 * @param waiting empty where the engine does not conduct the cycle
 */
record Place(List<Waiting> waiting) {

  /**
   * One execution that waits, in a task or for a message.
   *
   * @param instanceId the process instance that it is part of: the cycle's own, or a phase's
   * @param rootId the instance of the cycle's own process
   * @param message null where it waits for none
   */
  record Waiting(
      String executionId,
      String instanceId,
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

  /** The definition of each process instance, by the id of the instance. */
  Map<String, String> definitions() {
    return waiting.stream()
        .collect(Collectors.toMap(Waiting::instanceId, Waiting::definitionId, (one, same) -> one));
  }

  /** The execution that this message would reach. */
  Optional<Waiting> waitingForMessage(String name) {
    return waiting.stream().filter(execution -> name.equals(execution.message())).findFirst();
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
