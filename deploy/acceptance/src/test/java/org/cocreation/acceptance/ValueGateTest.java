package org.cocreation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.acceptance.Partnership.CUSTOMER;
import static org.cocreation.acceptance.Partnership.PROVIDER;
import static org.cocreation.localstack.Service.STEERING;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R1: nothing leaves phase 2 unless both sides approve one and the same content. */
@ExtendWith(PackagedStack.class)
class ValueGateTest {

  @Test
  void shouldNeedBothKeysForOneContent() {
    Cycle cycle = atTheGate();
    String hash = cycle.openGate();

    cycle.approve(CUSTOMER, hash).then().statusCode(201);
    cycle
        .decision("INVEST", Map.of())
        .then()
        .statusCode(409)
        .body("type", endsWith("approval-missing"))
        .body("missingSides", contains("PROVIDER"));
    cycle.approve(CUSTOMER, hash).then().statusCode(409).body("type", endsWith("already-approved"));

    // The provider changes its statement: the customer's approval is void.
    String statement = cycle.path() + "/value-statements/PROVIDER";
    Api.as("steering@" + PROVIDER, STEERING)
        .header("If-Match", Api.etag("steering@" + PROVIDER, STEERING, statement))
        .body(Content.of(cycle).valueStatement("25000"))
        .put(statement)
        .then()
        .statusCode(200);
    cycle.approve(PROVIDER, hash).then().statusCode(409).body("type", endsWith("content-changed"));
    String changed = cycle.awaitGate();
    assertThat(changed).isNotEqualTo(hash);
    cycle.approve(PROVIDER, changed).then().statusCode(201);
    cycle
        .decision("INVEST", Map.of())
        .then()
        .statusCode(409)
        .body("missingSides", contains("CUSTOMER"));

    cycle.approve(CUSTOMER, changed).then().statusCode(201);
    cycle.decision("INVEST", Map.of("contentHash", changed)).then().statusCode(201);
    cycle.awaitPhase("DEVELOPMENT");
  }

  @Test
  void shouldCountBothWhenBothSidesApproveAtOnce() throws Exception {
    Cycle cycle = atTheGate();
    String hash = cycle.openGate();

    Callable<Integer> provider = () -> cycle.approve(PROVIDER, hash).statusCode();
    Callable<Integer> customer = () -> cycle.approve(CUSTOMER, hash).statusCode();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> answers =
          threads.invokeAll(List.of(provider, customer, provider, customer));
      List<Integer> statuses = new java.util.ArrayList<>();
      for (Future<Integer> answer : answers) {
        statuses.add(answer.get());
      }
      assertThat(statuses).containsExactlyInAnyOrder(201, 201, 409, 409);
    }
    assertThat(cycle.gate().get("approvedBy"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .containsExactlyInAnyOrder("PROVIDER", "CUSTOMER");
    cycle.decision("INVEST", Map.of()).then().statusCode(201);
  }

  @Test
  void shouldTakeTheSameRequestOnceUnderOneIdempotencyKey() {
    Partnership partnership = Partnership.accepted();
    String key = UUID.randomUUID().toString();
    UUID first = startWithKey(partnership, key);
    UUID second = startWithKey(partnership, key);

    assertThat(second).isEqualTo(first);
    Api.as("steering@" + CUSTOMER, STEERING)
        .get("/api/v1/partnerships/" + partnership.id() + "/cycles")
        .then()
        .statusCode(200)
        .body("items.id", contains(first.toString()));
  }

  private static UUID startWithKey(Partnership partnership, String key) {
    return Api.id(
        Api.as("steering@" + CUSTOMER, STEERING)
            .header("Idempotency-Key", key)
            .body(Map.of("microService", Map.of("name", "Once")))
            .post("/api/v1/partnerships/" + partnership.id() + "/cycles"));
  }

  private static Cycle atTheGate() {
    Cycle cycle = Partnership.accepted().startCycle("At the gate");
    cycle.completePhase("NEEDS");
    cycle.invest();
    return cycle;
  }
}
