package org.cocreation.steering.workflow.camunda8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.camunda.zeebe.gateway.protocol.GatewayGrpc;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ActivateJobsRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ActivateJobsResponse;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ActivatedJob;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.BrokerInfo;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.CompleteJobRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.CompleteJobResponse;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.CreateProcessInstanceRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.CreateProcessInstanceResponse;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.DeployResourceRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.DeployResourceResponse;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ProcessMetadata;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.PublishMessageRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.PublishMessageResponse;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.StreamActivatedJobsRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.TopologyRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.TopologyResponse;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.UpdateJobTimeoutRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.UpdateJobTimeoutResponse;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The gateway's gRPC protocol over {@link DoubledEngine}: those calls that the adapter makes, with
 * the answers that the real gateway gives. One command at a time; jobs are pushed to open streams
 * after each.
 */
final class GatewayProtocol extends GatewayGrpc.GatewayImplBase {

  private static final ObjectMapper JSON = new ObjectMapper();

  private record JobStream(
      StreamActivatedJobsRequest request, ServerCallStreamObserver<ActivatedJob> jobs) {}

  private final Supplier<Instant> clock;
  private final List<JobStream> streams = new ArrayList<>();
  private DoubledEngine engine;

  GatewayProtocol(Supplier<Instant> clock) {
    this.clock = clock;
    this.engine = new DoubledEngine(clock.get());
  }

  synchronized void loseEverything() {
    engine = new DoubledEngine(clock.get());
  }

  synchronized boolean areJobsHeldBeyond(Instant time) {
    return engine.jobs().areHeldBeyond(time);
  }

  synchronized void tick() {
    engine.tick(clock.get());
    push();
  }

  @Override
  public void topology(TopologyRequest request, StreamObserver<TopologyResponse> answer) {
    answer(
        answer,
        () ->
            TopologyResponse.newBuilder()
                .addBrokers(BrokerInfo.newBuilder().setHost("double"))
                .setClusterSize(1)
                .setPartitionsCount(1)
                .setReplicationFactor(1)
                .build());
  }

  @Override
  public void deployResource(
      DeployResourceRequest request, StreamObserver<DeployResourceResponse> answer) {
    answer(
        answer,
        () -> {
          var response = DeployResourceResponse.newBuilder();
          request
              .getResourcesList()
              .forEach(
                  resource -> {
                    DoubledPlace.Version version =
                        engine.deploy(resource.getContent().toByteArray());
                    response
                        .addDeploymentsBuilder()
                        .setProcess(
                            ProcessMetadata.newBuilder()
                                .setBpmnProcessId(version.model().processId())
                                .setVersion(version.number())
                                .setProcessDefinitionKey(version.key())
                                .setResourceName(resource.getName()));
                  });
          return response.build();
        });
  }

  /** Only to be asked whether a process is deployed: the models are started by a message. */
  @Override
  public void createProcessInstance(
      CreateProcessInstanceRequest request, StreamObserver<CreateProcessInstanceResponse> answer) {
    answer(
        answer,
        () -> {
          DoubledModel model =
              engine
                  .latest(request.getBpmnProcessId())
                  .map(DoubledPlace.Version::model)
                  .orElseThrow(Status.NOT_FOUND::asRuntimeException);
          boolean known =
              request.getStartInstructionsList().stream()
                  .allMatch(start -> model.hasElement(start.getElementId()));
          throw (known ? Status.UNIMPLEMENTED : Status.INVALID_ARGUMENT).asRuntimeException();
        });
  }

  @Override
  public void publishMessage(
      PublishMessageRequest request, StreamObserver<PublishMessageResponse> answer) {
    answer(
        answer,
        () -> {
          boolean isNew =
              engine.publish(
                  request.getName(),
                  request.getCorrelationKey(),
                  request.getMessageId(),
                  Duration.ofMillis(request.getTimeToLive()),
                  variables(request.getVariables()));
          if (!isNew) {
            throw Status.ALREADY_EXISTS.asRuntimeException();
          }
          return PublishMessageResponse.getDefaultInstance();
        });
  }

  @Override
  public void completeJob(CompleteJobRequest request, StreamObserver<CompleteJobResponse> answer) {
    answer(
        answer,
        () -> {
          if (!engine.complete(request.getJobKey(), variables(request.getVariables()))) {
            throw Status.NOT_FOUND.asRuntimeException();
          }
          return CompleteJobResponse.getDefaultInstance();
        });
  }

  @Override
  public void updateJobTimeout(
      UpdateJobTimeoutRequest request, StreamObserver<UpdateJobTimeoutResponse> answer) {
    answer(
        answer,
        () -> {
          if (!engine.jobs().exists(request.getJobKey())) {
            throw Status.NOT_FOUND.asRuntimeException();
          }
          if (!engine.jobs().hold(request.getJobKey(), in(request.getTimeout()))) {
            throw Status.FAILED_PRECONDITION.asRuntimeException();
          }
          return UpdateJobTimeoutResponse.getDefaultInstance();
        });
  }

  @Override
  public void activateJobs(
      ActivateJobsRequest request, StreamObserver<ActivateJobsResponse> answer) {
    answer(
        answer,
        () -> {
          Instant until = in(request.getTimeout());
          var response = ActivateJobsResponse.newBuilder();
          engine.jobs().activate(request.getType(), request.getMaxJobsToActivate(), until).stream()
              .map(job -> activated(job, until, request.getFetchVariableList()))
              .forEach(response::addJobs);
          return response.build();
        });
  }

  @Override
  public synchronized void streamActivatedJobs(
      StreamActivatedJobsRequest request, StreamObserver<ActivatedJob> jobs) {
    var stream = new JobStream(request, (ServerCallStreamObserver<ActivatedJob>) jobs);
    stream.jobs().setOnCancelHandler(() -> close(stream));
    streams.add(stream);
  }

  private synchronized void close(JobStream stream) {
    streams.remove(stream);
  }

  private void push() {
    for (JobStream stream : streams) {
      StreamActivatedJobsRequest request = stream.request();
      Instant until = in(request.getTimeout());
      engine.jobs().push(request.getType(), until).stream()
          .map(job -> activated(job, until, request.getFetchVariableList()))
          .forEach(stream.jobs()::onNext);
    }
    engine.jobs().pushed();
  }

  private static ActivatedJob activated(
      DoubledJobs.Job job, Instant deadline, Collection<String> fetched) {
    DoubledPlace.Instance instance = job.place().instance;
    Map<String, Object> variables = new HashMap<>(instance.variables());
    if (!fetched.isEmpty()) {
      variables.keySet().retainAll(fetched);
    }
    return ActivatedJob.newBuilder()
        .setKey(job.key())
        .setType(job.type())
        .setProcessInstanceKey(instance.key())
        .setBpmnProcessId(instance.version().model().processId())
        .setProcessDefinitionVersion(instance.version().number())
        .setProcessDefinitionKey(instance.version().key())
        .setElementId(job.task().getId())
        .setElementInstanceKey(job.place().key)
        .setCustomHeaders(json(job.headers()))
        .setRetries(job.retries())
        .setDeadline(deadline.toEpochMilli())
        .setVariables(json(variables))
        .build();
  }

  private synchronized <T> void answer(StreamObserver<T> answer, Supplier<T> command) {
    try {
      engine.tick(clock.get());
      answer.onNext(command.get());
      answer.onCompleted();
    } catch (StatusRuntimeException e) {
      answer.onError(e);
    } catch (RuntimeException e) {
      answer.onError(
          Status.INVALID_ARGUMENT.withDescription(e.getMessage()).withCause(e).asException());
    }
    push();
  }

  private Instant in(long millis) {
    return clock.get().plusMillis(millis);
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> variables(String json) {
    try {
      return json.isEmpty() ? Map.of() : JSON.readValue(json, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw Status.INVALID_ARGUMENT.withCause(e).asRuntimeException();
    }
  }
}
