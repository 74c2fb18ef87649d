package org.cocreation.steering.workflow.camunda8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.camunda.client.CamundaClient;
import io.grpc.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.cocreation.chassis.outbox.Outbox;
import org.cocreation.chassis.outbox.Receiver;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The cluster as the outbox's receiver: the commands of one cycle go one after the other, those of
 * different cycles side by side.
 */
@ApplicationScoped
class CommandSender implements Receiver {

  private static final Logger LOG = Logger.getLogger(CommandSender.class);

  /** Answers that say: this is done already, or no longer wanted. */
  private static final Set<Status.Code> SETTLED =
      Set.of(Status.Code.NOT_FOUND, Status.Code.ALREADY_EXISTS, Status.Code.FAILED_PRECONDITION);

  private final Gateway gateway;
  private final ObjectMapper mapper;
  private final boolean chosen;

  /** Something failed, or nothing was sent yet: it may be another cluster that answers next. */
  private boolean unsure = true;

  CommandSender(
      Gateway gateway,
      ObjectMapper mapper,
      @ConfigProperty(name = ClusterWatch.ENGINE) String engine) {
    this.gateway = gateway;
    this.mapper = mapper;
    this.chosen = ClusterWatch.isChosen(engine);
  }

  @Override
  public Outbox.Channel channel() {
    return Outbox.Channel.ENGINE;
  }

  @Override
  public boolean isActive() {
    return chosen;
  }

  /**
   * A message goes out only when it is certain that the cluster did not lose its data meanwhile,
   * and after a failure nothing does: an empty one would not start anything, or keep a message from
   * before and then move a cycle that was started anew.
   */
  @Override
  public Delivery deliver(List<Message> messages) {
    boolean mustBeSure =
        unsure
            || messages.stream()
                .anyMatch(m -> m.destination().equals(EngineCommand.PUBLISH_MESSAGE));
    CamundaClient client = gateway.client();
    if (client == null || (mustBeSure && !gateway.certainlyHasModels())) {
      return new Delivery(Set.of(), Map.of());
    }
    Set<Long> received = send(client, messages);
    unsure = received.size() < messages.size();
    return new Delivery(received, Map.of());
  }

  private Set<Long> send(CamundaClient client, List<Message> messages) {
    Map<String, List<Message>> byCycle = new LinkedHashMap<>();
    messages.forEach(
        message -> byCycle.computeIfAbsent(message.key(), key -> new ArrayList<>()).add(message));
    Set<Long> received = new HashSet<>();
    // Round by round: the first command of every cycle, then the second of those that succeeded...
    while (!byCycle.isEmpty()) {
      Map<String, CompletionStage<Boolean>> sent = new LinkedHashMap<>();
      byCycle.forEach((cycle, waiting) -> sent.put(cycle, send(client, waiting.getFirst())));
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

  /** Whether the cluster has it; never fails. */
  private CompletionStage<Boolean> send(CamundaClient client, Message message) {
    CompletionStage<?> answer =
        switch (read(message)) {
          case EngineCommand.CompleteJob job ->
              client.newCompleteCommand(job.jobKey()).variables(job.variables()).send();
          case EngineCommand.PublishMessage publish ->
              client
                  .newPublishMessageCommand()
                  .messageName(publish.name())
                  .correlationKey(message.key())
                  .messageId(publish.messageId())
                  .timeToLive(publish.keptFor())
                  .variables(publish.variables())
                  .send();
        };
    return answer.handle((done, failure) -> failure == null || isSettled(message, failure));
  }

  private EngineCommand read(Message message) {
    try {
      return mapper.readValue(message.payload(), EngineCommand.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The outbox holds a command that it did not write", e);
    }
  }

  /** The future fails with gRPC's own exception; only {@code join()} would translate it. */
  private static boolean isSettled(Message message, Throwable failure) {
    Status.Code answer = Status.fromThrowable(failure).getCode();
    boolean settled = SETTLED.contains(answer);
    LOG.debugf(
        "Cluster did not take it: command=%s cycleId=%s reason=%s again=%b",
        message.destination(), message.key(), answer, !settled);
    return settled;
  }
}
