package org.cocreation.steering.workflow.camunda8;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.util.Map;

/** What the cluster is told to do; waits in the outbox until it was told. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "command")
@JsonSubTypes({
  @JsonSubTypes.Type(value = EngineCommand.CompleteJob.class, name = EngineCommand.COMPLETE_JOB),
  @JsonSubTypes.Type(
      value = EngineCommand.PublishMessage.class,
      name = EngineCommand.PUBLISH_MESSAGE)
})
sealed interface EngineCommand {

  String COMPLETE_JOB = "complete-job";
  String PUBLISH_MESSAGE = "publish-message";

  /** A job that is done; one that is repeated, or that is gone by then, is no error. */
  record CompleteJob(long jobKey, Map<String, Object> variables) implements EngineCommand {}

  /**
   * A message to the cycle's process, or one that starts it.
   *
   * @param messageId the cluster takes a message once while it keeps it; empty where a repetition
   *     does no harm
   * @param keptFor how long the cluster keeps it for a process that does not wait for it yet
   */
  record PublishMessage(
      String name, String messageId, Map<String, Object> variables, Duration keptFor)
      implements EngineCommand {}
}
