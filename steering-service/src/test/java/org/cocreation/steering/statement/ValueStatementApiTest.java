package org.cocreation.steering.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.Requests;
import org.junit.jupiter.api.Test;

/** Each side states its own value; the differences are the agenda (4.2.2). */
@QuarkusTest
@TestProfile(FeatureTest.class)
class ValueStatementApiTest {

  @Test
  void shouldComputePaybackAndReturnAndListTheDifferences() {
    CycleFixture cycle = CycleFixture.started();
    String kpi = cycle.defineGoal("Lower fuel cost", null);
    cycle.stateValue(Side.PROVIDER, "240000.00");
    cycle
        .partnership()
        .customer()
        .as("steering")
        .header("If-None-Match", "*")
        .body(
            """
            {"summary": "Shorter queues.", "low": "180000.00", "likely": "240000.00",
             "high": "310000.00", "currency": "USD", "assumptions": "Eight trucks, two shifts.",
             "kpiId": "%s", "cannibalizedRevenue": {"amount": "20000.00", "what": "Tyres"},
             "investment": "60000.00", "yearlyCost": "12000.00", "constraintNote": "40 t/h more."}\
            """
                .formatted(cycle.kpiId()))
        .put("/api/v1/cycles/{id}/value-statements/CUSTOMER", cycle.id())
        .then()
        .statusCode(201)
        .body("payback.lowMonths", equalTo("4.9"))
        .body("payback.likelyMonths", equalTo("3.5"))
        .body("roi.low", equalTo("3.4444"))
        .body("roi.horizonMonths", equalTo(30))
        .body("cannibalizedRevenue.what", equalTo("Tyres"))
        .body("constraintNote", equalTo("40 t/h more."));

    assertThat(kpi).isNotNull();
    cycle.get("/value-statements").then().body("items.side", contains("PROVIDER", "CUSTOMER"));
    cycle
        .get("/value-agenda")
        .then()
        .statusCode(200)
        .body("topic", contains("CURRENCY", "CANNIBALIZED_REVENUE", "FIGURES"))
        .body("[0].provider", equalTo("EUR"))
        .body("[0].customer", equalTo("USD"))
        .body("[1].provider", nullValue());
  }

  @Test
  void shouldRefuseAStatementWithoutAKpi() {
    CycleFixture cycle = CycleFixture.started();

    cycle
        .partnership()
        .provider()
        .as("steering")
        .header("If-None-Match", "*")
        .body(Requests.statement("1000").replaceFirst(", \"kpiId\": \"[^\"]*\"", ""))
        .put("/api/v1/cycles/{id}/value-statements/PROVIDER", cycle.id())
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("kpiId"));
  }

  @Test
  void shouldRefuseAnUnknownKpi() {
    CycleFixture cycle = CycleFixture.started();

    cycle
        .partnership()
        .provider()
        .as("steering")
        .header("If-None-Match", "*")
        .body(Requests.statement("1000", UUID.randomUUID().toString()))
        .put("/api/v1/cycles/{id}/value-statements/PROVIDER", cycle.id())
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("kpiId"));
  }

  @Test
  void shouldAskForThePreconditionOfAValueStatement() {
    CycleFixture cycle = CycleFixture.started();
    String statement = "/api/v1/cycles/{id}/value-statements/PROVIDER";
    Company provider = cycle.partnership().provider();

    provider
        .as("steering")
        .body(Requests.statement("1000"))
        .put(statement, cycle.id())
        .then()
        .statusCode(428);
    cycle.stateValue(Side.PROVIDER, "1000");
    provider
        .as("steering")
        .body(Requests.statement("2000"))
        .put(statement, cycle.id())
        .then()
        .statusCode(428);
    provider
        .as("steering")
        .header("If-None-Match", "*")
        .body(Requests.statement("2000"))
        .put(statement, cycle.id())
        .then()
        .statusCode(412);
    provider
        .as("steering")
        .header("If-Match", "\"17\"")
        .body(Requests.statement("2000"))
        .put(statement, cycle.id())
        .then()
        .statusCode(412)
        .body("type", endsWith(":stale-version"));
    provider
        .as("steering")
        .get(statement, cycle.id())
        .then()
        .body("likely", equalTo("1000"))
        .body("low", equalTo("100"));
  }

  @Test
  void shouldNotExistForOutsiders() {
    CycleFixture cycle = CycleFixture.started();
    Company rival = Company.registered("rival");
    String one = "/api/v1/cycles/{id}";

    rival.as("steering").get(one, cycle.id()).then().statusCode(404);
    rival.as("steering").get(one + "/value-gate", cycle.id()).then().statusCode(404);
    rival.as("steering").get(one + "/value-statements", cycle.id()).then().statusCode(404);
    rival.as("steering").get(one + "/decisions", cycle.id()).then().statusCode(404);
    rival.as("steering").get(one + "/value-agenda", cycle.id()).then().statusCode(404);
    rival.as("steering").get(one + "/kill-clock", cycle.id()).then().statusCode(404);
    rival
        .as("steering")
        .header("If-None-Match", "*")
        .body(Requests.killClock(LocalDate.now(ZoneOffset.UTC).plusYears(1), "1.00"))
        .put(one + "/kill-clock", cycle.id())
        .then()
        .statusCode(404);
    rival
        .as("steering")
        .header("If-None-Match", "*")
        .body(Requests.statement("1000"))
        .put(one + "/value-statements/CUSTOMER", cycle.id())
        .then()
        .statusCode(404);
    rival
        .as("steering")
        .body("{\"contentHash\": \"%s\"}".formatted("0".repeat(64)))
        .post(one + "/approvals", cycle.id())
        .then()
        .statusCode(404);
    rival
        .as("steering")
        .header("If-Match", "*")
        .body("{\"outcome\": \"STOP\", \"reason\": \"We are rivals.\"}")
        .post(one + "/decisions", cycle.id())
        .then()
        .statusCode(404);
  }
}
