package org.cocreation.chassis.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.camunda.client.CamundaClient;
import io.grpc.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.cocreation.chassis.outbox.Outbox;
import org.cocreation.chassis.outbox.Receiver;
import org.jboss.logging.Logger;

/**
 * The engine as the outbox's receiver: the commands of one cycle go one after the other, those of
 * different cycles side by side.
 */
@ApplicationScoped
class EngineReceiver implements Receiver {

  private static final Logger LOG = Logger.getLogger(EngineReceiver.class);

  /** Answers that say: this is done already, or no longer wanted. */
  private static final Set<Status.Code> SETTLED =
      Set.of(Status.Code.NOT_FOUND, Status.Code.ALREADY_EXISTS, Status.Code.FAILED_PRECONDITION);

  private final CamundaClient client;
  private final ProcessDeployment processes;
  private final ObjectMapper mapper;

  /** Something failed, or nothing was sent yet: it may be another engine that answers next. */
  private boolean unsure = true;

  @Inject
  EngineReceiver(CamundaClient client, ProcessDeployment processes, ObjectMapper mapper) {
    this.client = client;
    this.processes = processes;
    this.mapper = mapper;
  }

  @Override
  public Outbox.Channel channel() {
    return Outbox.Channel.ENGINE;
  }

  /**
   * After a failure nothing goes out before it is certain that the engine did not lose its data
   * meanwhile: a message from before would wait there and move a cycle that was started anew.
   */
  @Override
  public Set<Long> deliver(List<Message> messages) throws InterruptedException {
    if (unsure && !processes.isStillThere()) {
      return Set.of();
    }
    Set<Long> received = send(messages);
    unsure = received.size() < messages.size();
    return received;
  }

  private Set<Long> send(List<Message> messages) {
    Map<String, List<Message>> byCycle = new LinkedHashMap<>();
    messages.forEach(
        message -> byCycle.computeIfAbsent(message.key(), key -> new ArrayList<>()).add(message));
    Set<Long> received = new HashSet<>();
    // Round by round: the first command of every cycle, then the second of those that succeeded...
    while (!byCycle.isEmpty()) {
      Map<String, CompletionStage<Boolean>> sent = new LinkedHashMap<>();
      byCycle.forEach((cycle, waiting) -> sent.put(cycle, send(waiting.getFirst())));
      sent.forEach(
          (cycle, answer) -> {
            List<Message> waiting = byCycle.get(cycle);
            if (answer.toCompletableFuture().join()) {
              received.add(waiting.removeFirst().position());
            } else {
              waiting.clear();
            }
            if (waiting.isEmpty()) {
              byCycle.remove(cycle);
            }
          });
    }
    return received;
  }

  /** Whether the engine has it; never fails. */
  private CompletionStage<Boolean> send(Message message) {
    CompletionStage<?> answer;
    try {
      answer =
          switch (mapper.readValue(message.payload(), EngineCommand.class)) {
            case EngineCommand.CompleteJob job ->
                client.newCompleteCommand(job.jobKey()).variables(job.variables()).send();
            case EngineCommand.PublishMessage publish -> publish(publish);
          };
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The outbox holds a command that it did not write", e);
    } catch (ProcessDeployment.NotDeployed e) {
      return java.util.concurrent.CompletableFuture.completedFuture(false);
    }
    return answer.handle((done, failure) -> failure == null || isSettled(message, failure));
  }

  private CompletionStage<?> publish(EngineCommand.PublishMessage message) {
    processes.requireDeployed(message.requiredProcesses());
    return client
        .newPublishMessageCommand()
        .messageName(message.name())
        .correlationKey(message.correlationKey())
        .messageId(message.messageId())
        .timeToLive(message.keptFor())
        .variables(message.variables())
        .send();
  }

  /** The future fails with gRPC's own exception; only {@code join()} would translate it. */
  private static boolean isSettled(Message message, Throwable failure) {
    Status.Code answer = Status.fromThrowable(failure).getCode();
    if (SETTLED.contains(answer)) {
      LOG.debugf(
          "Engine had no more use for it: command=%s cycleId=%s reason=%s",
          message.destination(), message.key(), answer);
      return true;
    }
    LOG.debugf(
        failure,
        "Engine did not take it: command=%s cycleId=%s",
        message.destination(),
        message.key());
    return false;
  }
}
