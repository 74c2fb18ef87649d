package org.cocreation.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.UUID;
import org.cocreation.chassis.test.Contracts;
import org.cocreation.chassis.test.KafkaTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The models of the processes: steering's to tell, and what each service told of its own before.
 */
@QuarkusTest
@TestProfile(KafkaTest.class)
class ProcessModelsTest {

  private final String process = "process-" + UUID.randomUUID();

  @Test
  void shouldShowAModelAsSteeringToldItLast() {
    Sent.processDeployed(process, "<first/>");
    awaitModel(process, "<first/>");
    String tag = model(process).header("ETag");

    Sent.processDeployed(process, "<second/>");

    awaitModel(process, "<second/>");
    assertThat(model(process).header("ETag")).isNotEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"development", "operations", "kpi"})
  void shouldStillTakeInWhatEachServiceToldOfItsOwnModelUpTo010(String service) {
    ObjectNode former = former(service);
    String its = former.path("subject").asText();

    tell(service, its, former);

    awaitModel(its, former.at("/data/bpmn").asText());
    assertThat(model(its).header("ETag")).contains(former.at("/data/checksum").asText());
  }

  @Test
  void shouldKeepSteeringsModelWhenAnOlderOneOfAnotherServiceComesLater() {
    Sent.processDeployed(process, "<current/>");
    awaitModel(process, "<current/>");
    String last = "last-" + process;

    tell("development", process, renamed(former("development"), process));
    // On the same partition, behind it.
    tell("development", process, renamed(former("development"), last));
    await().until(() -> model(last).statusCode() == 200);

    assertThat(model(process).asString()).isEqualTo("<current/>");
  }

  private static void tell(String service, String key, ObjectNode event) {
    Sent.sendRaw("cocreation." + service + ".events", key, event.toString());
  }

  private static ObjectNode renamed(ObjectNode event, String processId) {
    event.put("subject", processId);
    ((ObjectNode) event.path("data")).put("processId", processId);
    return event;
  }

  /** As release 0.1.0 told it; the id is new for each telling. */
  private static ObjectNode former(String service) {
    ObjectNode event = Contracts.of(service).examples().get("process-deployed").deepCopy();
    return event.put("id", UUID.randomUUID().toString());
  }

  private static Response model(String processId) {
    return as("steering@mincorp").get("/api/v1/processes/" + processId);
  }

  private static void awaitModel(String processId, String bpmn) {
    await().until(() -> model(processId).asString().equals(bpmn));
  }
}
