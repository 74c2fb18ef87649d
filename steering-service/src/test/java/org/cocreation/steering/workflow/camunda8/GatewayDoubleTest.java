package org.cocreation.steering.workflow.camunda8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientStatusException;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobWorker;
import io.grpc.Status;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.test.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The double answers Camunda's own client as the gateway does, with our models. */
class GatewayDoubleTest {

  private static final String CYCLE = "0190c0de-0000-7000-8000-000000000001";

  private final GatewayDouble gateway = new GatewayDouble();
  private CamundaClient client;

  @BeforeEach
  void open() {
    gateway.start();
    client =
        CamundaClient.newClientBuilder()
            .grpcAddress(gateway.address())
            .preferRestOverGrpc(false)
            .defaultRequestTimeout(Patience.MOST)
            .build();
    deploy();
  }

  @AfterEach
  void close() {
    client.close();
    gateway.close();
  }

  @Test
  void shouldConductACycleThroughAllPhases() {
    publish("cycle-started", Duration.ZERO, course("INVEST", "NEEDS", 1));

    for (Phase phase : Phase.values()) {
      complete(phase);
      String next = phase.next().map(Phase::name).orElse("COMPLETED");
      complete(job("steering.decide"), course("INVEST", next, 1));
    }

    complete(job("steering.start-next-cycle"), Map.of());
    publish("cycle-started", Duration.ZERO, course("INVEST", "EVALUATION", 1));
    complete(Phase.EVALUATION);
  }

  @Test
  void shouldStartNothingWhereAnInstanceRuns() {
    publish("cycle-started", Duration.ZERO, course("INVEST", "NEEDS", 1));
    publish("cycle-started", Duration.ZERO, course("INVEST", "DEVELOPMENT", 1));

    assertThat(jobs(ActivityDefinition.DESIGN_SOLUTION.jobType())).isEmpty();
    assertThat(jobs(ActivityDefinition.DEFINE_GOALS.jobType())).hasSize(1);
  }

  @Test
  void shouldStartWithAKeptMessageOnceTheInstanceBeforeEnds() {
    publish("cycle-started", Duration.ZERO, course("INVEST", "NEEDS", 1));
    publish("cycle-started", Duration.ofMinutes(1), course("INVEST", "DEVELOPMENT", 2));
    publish("cycle-stopped", Duration.ZERO, Map.of());

    assertThat(jobs(ActivityDefinition.DEFINE_GOALS.jobType())).isEmpty();
    assertThat(jobs(ActivityDefinition.DESIGN_SOLUTION.jobType())).hasSize(1);
  }

  @Test
  void shouldInterruptThePhasesAndWaitOnTheShelf() {
    publish("cycle-started", Duration.ZERO, course("INVEST", "NEEDS", 1));
    long interrupted = job(ActivityDefinition.DEFINE_GOALS.jobType()).getKey();
    publish("cycle-redirected", Duration.ofMinutes(1), course("SHELVE", "NEEDS", 1));

    assertThatThrownBy(() -> client.newCompleteCommand(interrupted).send().join())
        .satisfies(hasStatus(Status.Code.NOT_FOUND));
    publish("cycle-revived", Duration.ofMinutes(1), course("REVIVE", "NEEDS", 2));
    assertThat(job(ActivityDefinition.DEFINE_GOALS.jobType()).getVariablesAsMap())
        .containsEntry("round", 2);
  }

  @Test
  void shouldKeepAMessageForAsLongAsItIsMeantToBeKept() {
    publish("cycle-redirected", Duration.ofHours(1), course("REWORK", "NEEDS", 2));
    publish("cycle-revived", Duration.ofSeconds(10), course("REVIVE", "NEEDS", 2));
    gateway.advance(Duration.ofSeconds(30));

    publish("cycle-started", Duration.ZERO, course("SHELVE", "NEEDS", 1));
    assertThat(jobs(ActivityDefinition.DEFINE_GOALS.jobType())).isEmpty();
    publish("cycle-revived", Duration.ofSeconds(10), course("REVIVE", "DEVELOPMENT", 2));

    assertThat(jobs(ActivityDefinition.DEFINE_GOALS.jobType())).hasSize(1);
  }

  @Test
  void shouldTakeAMessageIdOnceWhileItKeepsTheMessage() {
    publish("cycle-redirected", "a", Duration.ofMinutes(1), Map.of());

    assertThatThrownBy(() -> publish("cycle-redirected", "a", Duration.ofMinutes(1), Map.of()))
        .satisfies(hasStatus(Status.Code.ALREADY_EXISTS));
    gateway.advance(Duration.ofMinutes(2));
    publish("cycle-redirected", "a", Duration.ofMinutes(1), Map.of());
  }

  @Test
  void shouldSayWhetherAProcessIsDeployed() {
    assertThatThrownBy(this::ask).satisfies(hasStatus(Status.Code.INVALID_ARGUMENT));

    gateway.loseEverything();

    assertThatThrownBy(this::ask).satisfies(hasStatus(Status.Code.NOT_FOUND));
  }

  @Test
  void shouldRemindWhileTheDecisionIsAwaited() {
    publish("cycle-started", Duration.ZERO, course("INVEST", "PRIORITIZATION", 1));
    complete(Phase.PRIORITIZATION);
    ActivatedJob decide = job("steering.decide");
    gateway.advance(Duration.ofDays(3));
    complete(job("steering.remind-signatures"), Map.of());
    gateway.advance(Duration.ofDays(5));

    assertThat(jobs("steering.remind-signatures")).hasSize(3);
    assertThat(jobs("steering.escalate-signatures")).hasSize(1);
    assertThat(decide.getCustomHeaders()).containsEntry("phase", "PRIORITIZATION");
  }

  @Test
  void shouldPushJobsAndPushThemAgainOnceTheirTimeIsOver() {
    Queue<Long> brought = new ConcurrentLinkedQueue<>();
    publish("cycle-started", Duration.ZERO, course("INVEST", "NEEDS", 1));
    try (JobWorker worker =
        client
            .newWorker()
            .jobType(ActivityDefinition.DEFINE_GOALS.jobType())
            .handler((jobs, job) -> brought.add(job.getKey()))
            .timeout(Duration.ofMinutes(2))
            .streamEnabled(true)
            .open()) {
      await().atMost(Patience.MOST).until(() -> brought.size() == 1);
      client.newUpdateTimeoutCommand(brought.peek()).timeout(Duration.ofHours(1)).send().join();
      gateway.advance(Duration.ofMinutes(50));
      assertThat(brought).hasSize(1);
      gateway.advance(Duration.ofMinutes(11));
      await().atMost(Patience.MOST).until(() -> brought.size() == 2);
      assertThat(brought).containsOnly(brought.peek());
    }
  }

  private void complete(Phase phase) {
    Stream.of(ActivityDefinition.values())
        .filter(activity -> activity.phase() == phase)
        .forEach(activity -> complete(job(activity.jobType()), Map.of()));
  }

  private void complete(ActivatedJob job, Map<String, Object> variables) {
    var ignored = client.newCompleteCommand(job.getKey()).variables(variables).send().join();
  }

  private ActivatedJob job(String type) {
    List<ActivatedJob> jobs = jobs(type);
    assertThat(jobs).as(type).hasSize(1);
    return jobs.getFirst();
  }

  private List<ActivatedJob> jobs(String type) {
    return client
        .newActivateJobsCommand()
        .jobType(type)
        .maxJobsToActivate(10)
        .send()
        .join()
        .getJobs();
  }

  private void publish(String message, Duration keptFor, Map<String, Object> variables) {
    publish(message, "", keptFor, variables);
  }

  private void publish(String message, String id, Duration keptFor, Map<String, Object> variables) {
    var ignored =
        client
            .newPublishMessageCommand()
            .messageName(message)
            .correlationKey(CYCLE)
            .messageId(id)
            .timeToLive(keptFor)
            .variables(variables)
            .send()
            .join();
  }

  private static Map<String, Object> course(String decision, String phase, int round) {
    Map<String, Object> variables =
        new HashMap<>(
            Map.of("cycleId", CYCLE, "decision", decision, "phase", phase, "round", round));
    variables.putAll(
        Map.of(
            "killAt", "9999-01-01T00:00:00Z",
            "lookAgainAfter", "P1D",
            "remindAfter", "P2D",
            "escalateAfter", "P7D"));
    return variables;
  }

  private void ask() {
    var ignored =
        client
            .newCreateInstanceCommand()
            .bpmnProcessId("co-creation-cycle")
            .latestVersion()
            .startBeforeElement("nowhere")
            .send()
            .join();
  }

  private void deploy() {
    Stream.concat(Stream.of("co-creation-cycle"), Stream.of(Phase.values()).map(Phase::processId))
        .forEach(
            id ->
                client
                    .newDeployResourceCommand()
                    .addResourceFromClasspath("bpmn/" + id + ".bpmn")
                    .send()
                    .join());
  }

  private static java.util.function.Consumer<Throwable> hasStatus(Status.Code code) {
    return failure -> assertThat(((ClientStatusException) failure).getStatusCode()).isEqualTo(code);
  }
}
