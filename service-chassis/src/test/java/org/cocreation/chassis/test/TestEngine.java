package org.cocreation.chassis.test;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The engine under the tests, as a test talks to it: for the parts that other services play. */
public final class TestEngine {

  private final CamundaClient client;

  public TestEngine(CamundaClient client) {
    this.client = client;
  }

  /** Deploys a process that a sibling service owns. */
  public void deploy(String service, String processId) throws IOException {
    Path model =
        Path.of(System.getProperty("cocreate.root", ".."))
            .resolve(service + "-service/src/main/resources/bpmn/" + processId + ".bpmn");
    var ignored =
        client
            .newDeployResourceCommand()
            .addResourceBytes(Files.readAllBytes(model), processId + ".bpmn")
            .send()
            .join();
  }

  /** Starts a phase's process by itself, as the cycle's call activity would. */
  public long startPhase(String processId, UUID partnership, UUID cycle, int round) {
    return client
        .newCreateInstanceCommand()
        .bpmnProcessId(processId)
        .latestVersion()
        .variables(
            Map.of(
                "cycleId",
                cycle.toString(),
                "partnershipId",
                partnership.toString(),
                "phase",
                "DEVELOPMENT",
                "round",
                round))
        .send()
        .join()
        .getProcessInstanceKey();
  }

  /** The jobs of a type that wait and that no worker holds. */
  public List<ActivatedJob> jobs(String type) {
    return client
        .newActivateJobsCommand()
        .jobType(type)
        .maxJobsToActivate(100)
        .timeout(Duration.ofMinutes(5))
        .requestTimeout(Duration.ofSeconds(2))
        .send()
        .join()
        .getJobs();
  }

  public void complete(ActivatedJob job, Map<String, Object> variables) {
    var ignored = client.newCompleteCommand(job.getKey()).variables(variables).send().join();
  }
}
