package org.cocreation.chassis.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.outbox.Outbox;

/**
 * Tells the workflow engine what the domain decided: through the outbox, so with the transaction or
 * not at all, and in order per cycle. Variables carry ids and decisions only, never company data.
 */
@ApplicationScoped
public class Engine {

  /** Long enough for an instance that is between two waits; while the engine is down we keep it. */
  private static final Duration KEPT_FOR = Duration.ofMinutes(1);

  private static final String COMPLETE_JOB = "complete-job";
  private static final String PUBLISH_MESSAGE = "publish-message";

  private final Outbox outbox;
  private final ObjectMapper mapper;

  @Inject
  Engine(Outbox outbox, ObjectMapper mapper) {
    this.outbox = outbox;
    this.mapper = mapper;
  }

  /** Completes a job that a worker holds. */
  public void completeJob(UUID cycleId, long jobKey, Map<String, Object> variables) {
    put(COMPLETE_JOB, cycleId, new EngineCommand.CompleteJob(jobKey, variables));
  }

  /**
   * Tells the cycle's running instance something; {@code messageId} makes a repetition harmless.
   */
  public void tell(UUID cycleId, String message, String messageId, Map<String, Object> variables) {
    put(
        PUBLISH_MESSAGE,
        cycleId,
        new EngineCommand.PublishMessage(
            message, cycleId.toString(), messageId, variables, KEPT_FOR, List.of()));
  }

  /**
   * Starts the cycle's instance; starts nothing where one runs, so it may be repeated at any time.
   *
   * @param requiredProcesses what must be deployed before the start makes sense
   */
  public void start(
      UUID cycleId, String message, Map<String, Object> variables, List<String> requiredProcesses) {
    put(
        PUBLISH_MESSAGE,
        cycleId,
        new EngineCommand.PublishMessage(
            message,
            cycleId.toString(),
            cycleId.toString(),
            variables,
            Duration.ZERO,
            requiredProcesses));
  }

  /**
   * Drops what still waits for the lost engine: the completions, because their job keys mean
   * nothing any more, and the messages, because the cycles are started anew where they then stand,
   * and a message from before would move them from there. Waits for those just being sent. The jobs
   * come again and are answered by what the domain knows. Last of all observers: whoever stored a
   * job key has locked and forgotten it by now, so that nobody puts one here any more.
   */
  void forgetCommands(@Observes @Priority(Integer.MAX_VALUE) EngineLost lost) {
    outbox.drop(Outbox.Channel.ENGINE, COMPLETE_JOB);
    outbox.drop(Outbox.Channel.ENGINE, PUBLISH_MESSAGE);
  }

  private void put(String name, UUID cycleId, EngineCommand command) {
    try {
      outbox.put(
          Outbox.Channel.ENGINE,
          name,
          cycleId.toString(),
          mapper.writerFor(EngineCommand.class).writeValueAsString(command));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An engine command is always JSON", e);
    }
  }
}
