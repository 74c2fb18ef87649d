package org.cocreation.chassis.workflow;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What the engine is told to do; waits in the outbox until the engine has it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "command")
@JsonSubTypes({
  @JsonSubTypes.Type(value = EngineCommand.CompleteJob.class, name = "complete-job"),
  @JsonSubTypes.Type(value = EngineCommand.PublishMessage.class, name = "publish-message")
})
sealed interface EngineCommand {

  /** A job that is done; repeated or cancelled ones are no error. */
  record CompleteJob(long jobKey, Map<String, Object> variables) implements EngineCommand {}

  /**
   * A message to a process instance, or one that starts one.
   *
   * @param messageId the engine takes a message once while it keeps it
   * @param keptFor how long the engine keeps it for an instance that does not wait for it yet
   * @param requiredProcesses what must be deployed before; until then the message waits
   */
  record PublishMessage(
      String name,
      String correlationKey,
      String messageId,
      Map<String, Object> variables,
      Duration keptFor,
      List<String> requiredProcesses)
      implements EngineCommand {}
}
