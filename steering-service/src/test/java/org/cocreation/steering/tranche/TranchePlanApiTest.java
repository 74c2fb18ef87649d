package org.cocreation.steering.tranche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R8: small bets are planned, each with the evidence that the next one needs. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class TranchePlanApiTest {

  /** In which everything is refused, so that it is as new for each. */
  private static CycleFixture untouched;

  private static final String CYCLE = "/api/v1/cycles/{id}";

  @Test
  void shouldPlanTranchesEachWithTheEvidenceThatTheNextOneNeeds() {
    CycleFixture cycle = CycleFixture.started();

    cycle.get("/tranche-plan").then().statusCode(404);
    cycle.get("/tranches").then().statusCode(200).body("items", empty());
    cycle
        .planTranches("EUR", "30000", "70000.5")
        .then()
        .statusCode(201)
        .body("revision", equalTo(1))
        .body("tranches.number", contains(1, 2))
        .body("tranches.amount", contains("30000.00", "70000.50"))
        .body("tranches[0].evidence.activity", equalTo("design-concept"))
        .body("tranches[1].evidence", nullValue());
    List<String> ids = cycle.get("/tranches").path("items.id");
    cycle
        .planTranches("EUR", "30000", "70000.50")
        .then()
        .statusCode(200)
        .body("revision", equalTo(1));
    cycle
        .planTranches("EUR", "20000", "70000", "5")
        .then()
        .statusCode(200)
        .body("revision", equalTo(2))
        .body("tranches[1].id", equalTo(ids.get(1)));
    cycle.get("/tranches").then().body("items.state", contains("PLANNED", "PLANNED", "PLANNED"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'currency': 'EUR', 'tranches': []} | tranches",
        "{'currency': 'EURO', 'tranches': [{'amount': '1', 'purpose': 'x'}]} | currency",
        "{'currency': 'EUR', 'tranches': [{'amount': '0.001', 'purpose': 'x'}]} |"
            + " tranches[0].amount",
        "{'currency': 'EUR', 'tranches': [{'amount': '-5', 'purpose': 'x'}]} | tranches[0].amount",
        "{'currency': 'EUR', 'tranches': [{'amount': '1', 'purpose': ' '}]} | tranches[0].purpose",
        "{'currency': 'EUR', 'tranches': [{'amount': '1', 'purpose': 'x'}, {'amount': '1',"
            + " 'purpose': 'y'}]} | tranches[0].evidence",
        "{'currency': 'EUR', 'tranches': [{'amount': '1', 'purpose': 'x', 'evidence': {'activity':"
            + " 'paint-houses', 'text': 'Pink.'}}]} | tranches[0].evidence.activity"
      })
  void shouldRefuseAPlanThatIsNone(String body, String field) {
    CycleFixture cycle = untouched();

    cycle
        .partnership()
        .provider()
        .as("steering")
        .header("If-None-Match", "*")
        .body(body.replace('\'', '"'))
        .put(CYCLE + "/tranche-plan", cycle.id())
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo(field));
  }

  @Test
  void shouldAskForThePlansVersion() {
    CycleFixture cycle = CycleFixture.started();
    Company provider = cycle.partnership().provider();
    String plan =
        "{\"currency\": \"EUR\", \"tranches\": [{\"amount\": \"1\", \"purpose\": \"x\"}]}";
    String address = CYCLE + "/tranche-plan";

    provider.as("steering").body(plan).put(address, cycle.id()).then().statusCode(428);
    provider
        .as("steering")
        .header("If-Match", "\"0\"")
        .body(plan)
        .put(address, cycle.id())
        .then()
        .statusCode(412);
    cycle.planTranches("EUR", "1").then().statusCode(201);
    provider.as("steering").body(plan).put(address, cycle.id()).then().statusCode(428);
    provider
        .as("steering")
        .header("If-None-Match", "*")
        .body(plan)
        .put(address, cycle.id())
        .then()
        .statusCode(412);
    provider
        .as("steering")
        .header("If-Match", "\"17\"")
        .body(plan)
        .put(address, cycle.id())
        .then()
        .statusCode(412)
        .body("type", endsWith(":stale-version"));
  }

  @Test
  void shouldTakeOneOfTwoPlansThatComeAtOnce() throws Exception {
    CycleFixture cycle = CycleFixture.started();
    cycle.planTranches("EUR", "1").then().statusCode(201);
    String etag = cycle.get("/tranche-plan").header("ETag");
    CyclicBarrier start = new CyclicBarrier(2);

    List<Integer> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> both = new ArrayList<>();
      for (Side side : Side.values()) {
        both.add(
            threads.submit(
                () -> {
                  int ignored = start.await();
                  return cycle
                      .partnership()
                      .of(side)
                      .as("steering")
                      .header("If-Match", etag)
                      .body(
                          "{\"currency\": \"EUR\", \"tranches\": [{\"amount\": \"%d\","
                                  .formatted(2 + side.ordinal())
                              + " \"purpose\": \"x\"}]}")
                      .put(CYCLE + "/tranche-plan", cycle.id())
                      .statusCode();
                }));
      }
      for (Future<Integer> one : both) {
        answers.add(one.get());
      }
    }

    assertThat(answers).containsExactlyInAnyOrder(200, 412);
    cycle.get("/tranche-plan").then().body("revision", equalTo(2));
  }

  private static CycleFixture untouched() {
    if (untouched == null) {
      untouched = CycleFixture.started();
    }
    return untouched;
  }
}
