package org.cocreation.steering.workflow.camunda8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cocreation.chassis.outbox.Outbox;
import org.cocreation.steering.workflow.camunda8.EngineCommand.CompleteJob;
import org.cocreation.steering.workflow.camunda8.EngineCommand.PublishMessage;

/**
 * The cluster is told through the outbox: with the transaction or not at all, and in order per
 * cycle.
 */
@ApplicationScoped
class Commands {

  private final Outbox outbox;
  private final ObjectMapper mapper;

  Commands(Outbox outbox, ObjectMapper mapper) {
    this.outbox = outbox;
    this.mapper = mapper;
  }

  void put(UUID cycleId, CompleteJob command) {
    put(cycleId, EngineCommand.COMPLETE_JOB, command);
  }

  void put(UUID cycleId, PublishMessage command) {
    put(cycleId, EngineCommand.PUBLISH_MESSAGE, command);
  }

  /** Takes back what has not gone out yet; waits for what is going out at this moment. */
  void drop() {
    outbox.drop(Outbox.Channel.ENGINE, EngineCommand.COMPLETE_JOB);
    outbox.drop(Outbox.Channel.ENGINE, EngineCommand.PUBLISH_MESSAGE);
  }

  private void put(UUID cycleId, String name, EngineCommand command) {
    try {
      outbox.put(
          Outbox.Channel.ENGINE,
          name,
          cycleId.toString(),
          mapper.writerFor(EngineCommand.class).writeValueAsString(command));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A command is always JSON", e);
    }
  }
}
