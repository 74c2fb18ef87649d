package org.cocreation.steering.workflow.camunda8;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.command.ClientStatusException;
import io.camunda.client.api.command.DeployResourceCommandStep1;
import io.grpc.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.cocreation.steering.workflow.ProcessModel;

/**
 * The connection to the cluster: gRPC, kept through outages. Credentials are Camunda's own
 * business: its client reads them from its environment variables.
 */
@ApplicationScoped
class Gateway {

  /** It does not answer, or not to us. */
  static class NoAnswer extends RuntimeException {
    NoAnswer(String message, Throwable cause) {
      super(message, cause);
    }
  }

  private static final Set<Status.Code> SILENCE =
      Set.of(Status.Code.UNAVAILABLE, Status.Code.DEADLINE_EXCEEDED, Status.Code.CANCELLED);

  private final List<ProcessModel> models = ProcessModel.all();
  private volatile CamundaClient client;
  private volatile URI address;

  void open(URI address) {
    this.address = address;
    this.client =
        CamundaClient.newClientBuilder()
            .grpcAddress(address)
            .preferRestOverGrpc(false)
            .defaultRequestTimeout(Duration.ofSeconds(10))
            .defaultJobWorkerStreamEnabled(true)
            .numJobWorkerExecutionThreads(4)
            .build();
  }

  void close() {
    if (client != null) {
      client.close();
      client = null;
    }
  }

  /** Null before it is open, and once it is closed. */
  CamundaClient client() {
    return client;
  }

  /**
   * Whether this is certainly the cluster that has the models, and not an empty one in its place.
   */
  boolean certainlyHasModels() {
    try {
      return hasModels();
    } catch (NoAnswer e) {
      return false;
    }
  }

  /**
   * Asks it to start a process at an element that no model has: it says INVALID_ARGUMENT where the
   * process is deployed, NOT_FOUND where it is not, and starts nothing in either case.
   */
  boolean hasModels() {
    CamundaClient open = client;
    if (open == null) {
      throw new NoAnswer("The connection to Camunda 8 is closed", null);
    }
    try {
      var ignored =
          open.newCreateInstanceCommand()
              .bpmnProcessId(models.getFirst().processId())
              .latestVersion()
              .startBeforeElement("only-asking-whether-this-is-deployed")
              .send()
              .join();
      throw new IllegalStateException("The cluster started at an element that does not exist");
    } catch (ClientStatusException e) {
      return switch (e.getStatusCode()) {
        case INVALID_ARGUMENT -> true;
        case NOT_FOUND -> false;
        default -> throw noAnswer(e);
      };
    } catch (ClientException e) {
      throw noAnswer(e);
    }
  }

  /** Deploys the models, all or none; those that it has stay as they are. */
  void deploy() {
    DeployResourceCommandStep1.DeployResourceCommandStep2 command = null;
    for (ProcessModel model : models) {
      byte[] bytes = model.bpmn().getBytes(StandardCharsets.UTF_8);
      command =
          command == null
              ? client.newDeployResourceCommand().addResourceBytes(bytes, model.fileName())
              : command.addResourceBytes(bytes, model.fileName());
    }
    try {
      var ignored = command.send().join();
    } catch (ClientException e) {
      throw noAnswer(e);
    }
  }

  private NoAnswer noAnswer(ClientException e) {
    Status.Code code = Status.fromThrowable(e).getCode();
    return SILENCE.contains(code)
        ? new NoAnswer("The Camunda 8 gateway at " + address + " does not answer", e)
        : new NoAnswer("The Camunda 8 gateway at " + address + " refuses us: " + e.getMessage(), e);
  }
}
