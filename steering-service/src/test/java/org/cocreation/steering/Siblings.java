package org.cocreation.steering;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobWorker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Team;
import org.cocreation.chassis.test.Contracts;
import org.cocreation.chassis.test.TestStack;
import org.cocreation.localstack.Service;

/**
 * The other services, as far as steering notices them: their process models are deployed, their
 * teams complete every activity at once, and the events are made after their own examples.
 */
public final class Siblings implements AutoCloseable {

  private final CamundaClient engine =
      CamundaClient.newClientBuilder()
          .grpcAddress(TestStack.running().zeebe().gateway())
          .preferRestOverGrpc(false)
          .build();
  private final KafkaProducer<String, byte[]> kafka =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", TestStack.running().kafka().bootstrapServers()),
          new StringSerializer(),
          new ByteArraySerializer());
  private final List<JobWorker> workers = new ArrayList<>();

  private Siblings(Set<ActivityDefinition> except) {
    deploy();
    for (Team team : List.of(Team.DEVELOPMENT, Team.OPERATIONS)) {
      ActivityDefinition.of(team).stream()
          .filter(activity -> !except.contains(activity))
          .forEach(this::complete);
    }
  }

  public static Siblings atWork() {
    return new Siblings(Set.of());
  }

  /** Whose teams leave this undone. */
  public static Siblings atWorkExcept(ActivityDefinition undone) {
    return new Siblings(Set.of(undone));
  }

  /** An engine that has just been started may have to be asked more than once. */
  private void deploy() {
    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .until(
            () ->
                engine
                        .newDeployResourceCommand()
                        .addResourceFile(model("development", "develop-micro-service"))
                        .addResourceFile(model("operations", "implement-micro-service"))
                        .addResourceFile(model("kpi", "evaluate-benefits"))
                        .send()
                        .join()
                        .getProcesses()
                        .size()
                    == 3);
  }

  private static String model(String service, String process) {
    return Path.of("..", service + "-service", "src/main/resources/bpmn", process + ".bpmn")
        .toString();
  }

  private void complete(ActivityDefinition definition) {
    workers.add(
        engine
            .newWorker()
            .jobType(definition.jobType())
            .handler(
                (jobs, job) -> {
                  tellCompleted(definition, job);
                  var ignored = jobs.newCompleteCommand(job).send().join();
                })
            .open());
  }

  private void tellCompleted(ActivityDefinition definition, ActivatedJob job) {
    Map<String, Object> variables = job.getVariablesAsMap();
    String partnershipId = (String) variables.get("partnershipId");
    String cycleId = (String) variables.get("cycleId");
    int round = ((Number) variables.get("round")).intValue();
    tellWhatItProduced(definition, GateEvents.of(partnershipId, cycleId), partnershipId, round);
    tellCompleted(definition, partnershipId, cycleId, round);
  }

  /** Each round has a revision of the concept of its own. */
  private void tellWhatItProduced(
      ActivityDefinition definition, GateEvents events, String partnershipId, int round) {
    switch (definition) {
      case DESIGN_CONCEPT -> {
        send("development", partnershipId, events.selected(true));
        send("development", partnershipId, events.approved(round));
      }
      case REVIEW_CONCEPT -> send("operations", partnershipId, events.endorsed(round));
      default -> {
        // Nothing that the value gate is about.
      }
    }
  }

  /** What the activity's service tells once its team has concluded. */
  public void tellCompleted(
      ActivityDefinition definition, String partnershipId, String cycleId, int round) {
    String service = definition.team().service();
    ObjectNode event = (ObjectNode) Contracts.of(service).examples().get("activity-completed");
    String activityId = UUID.randomUUID().toString();
    event
        .put("id", UUID.randomUUID().toString())
        .put("subject", activityId)
        .put("partnershipid", partnershipId)
        .put("cycleid", cycleId);
    ((ObjectNode) event.at("/data/activity"))
        .put("id", activityId)
        .put("key", definition.key())
        .put("number", definition.number())
        .put("title", definition.title())
        .put("phase", definition.phase().name())
        .put("partnershipId", partnershipId)
        .put("cycleId", cycleId)
        .put("round", round);
    send(service, partnershipId, event);
  }

  public void send(String service, String key, JsonNode event) {
    send(Service.valueOf(service.toUpperCase(java.util.Locale.ROOT)), key, event.toString());
  }

  public void send(Service service, String key, String text) {
    var ignored =
        kafka.send(
            new ProducerRecord<>(
                "cocreation." + service.name().toLowerCase(java.util.Locale.ROOT) + ".events",
                key,
                text.getBytes(StandardCharsets.UTF_8)));
    kafka.flush();
  }

  @Override
  public void close() {
    workers.forEach(JobWorker::close);
    engine.close();
    kafka.close();
  }
}
