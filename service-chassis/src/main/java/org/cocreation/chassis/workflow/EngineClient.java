package org.cocreation.chassis.workflow;

import io.camunda.client.CamundaClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The connection to Zeebe: gRPC, opened when first used, kept through outages. */
class EngineClient {

  @Produces
  @ApplicationScoped
  CamundaClient connect(@ConfigProperty(name = "cocreation.engine.gateway") URI gateway) {
    return CamundaClient.newClientBuilder()
        .grpcAddress(gateway)
        .preferRestOverGrpc(false)
        .defaultRequestTimeout(Duration.ofSeconds(5))
        .defaultJobWorkerStreamEnabled(true)
        .numJobWorkerExecutionThreads(4)
        .build();
  }

  void disconnect(@Disposes CamundaClient client) {
    client.close();
  }
}
