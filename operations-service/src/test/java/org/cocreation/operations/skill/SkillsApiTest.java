package org.cocreation.operations.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.operations.CapabilityFixture.CUSTOMER;
import static org.cocreation.operations.CapabilityFixture.PROVIDER;
import static org.cocreation.operations.CapabilityFixture.SKILL;
import static org.cocreation.operations.CapabilityFixture.post;
import static org.cocreation.operations.CapabilityFixture.prove;
import static org.cocreation.operations.CapabilityFixture.skill;
import static org.cocreation.operations.CycleFixture.runningIn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.operations.CycleFixture;
import org.junit.jupiter.api.Test;

/** R13: every required skill is proven by somebody of its role. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class SkillsApiTest {

  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  @Test
  void shouldBeProvenAsLongAsSomebodysProofHolds() {
    String skill = skill(runningIn("IMPLEMENTATION"));
    as(CUSTOMER).get(skill).then().body("proven", equalTo(false));

    prove(CUSTOMER, skill, "Aino", "2024-05-06", TODAY.minusDays(1).toString())
        .then()
        .statusCode(201)
        .body("proven", equalTo(false));
    prove(PROVIDER, skill, "Eero", "2024-05-06", TODAY.toString())
        .then()
        .statusCode(201)
        .body("proven", equalTo(true))
        .body("proofs.person", contains("Aino", "Eero"))
        .body("proofs[1].recorded.side", equalTo("PROVIDER"));

    String proof = as(CUSTOMER).get(skill).path("proofs[1].id");
    revoke(skill, proof).then().statusCode(200).body("proven", equalTo(false));
    revoke(skill, proof).then().statusCode(409).body("type", endsWith(":already-revoked"));
    revoke(skill, UUID.randomUUID().toString()).then().statusCode(404);
    prove(CUSTOMER, skill, "Aino", "2024-05-06", null).then().body("proven", equalTo(true));
  }

  @Test
  void shouldBeAssessedBySomebodyElseOnADayThatCanBe() {
    String skill = skill(runningIn("IMPLEMENTATION"));

    prove(CUSTOMER, skill, "maja  sandberg", "2024-05-06", null)
        .then()
        .statusCode(422)
        .body("violations.field", contains("assessedBy"));
    prove(CUSTOMER, skill, "Aino", TODAY.plusDays(3).toString(), null)
        .then()
        .statusCode(422)
        .body("violations.field", contains("assessedOn"));
    prove(CUSTOMER, skill, "Aino", "2024-05-06", "2024-05-05")
        .then()
        .statusCode(422)
        .body("violations.field", contains("expiresOn"));
  }

  @Test
  void shouldNotBecomeAnotherOnceSomebodyHasProvenIt() {
    CycleFixture cycle = runningIn("IMPLEMENTATION");
    String skill = skill(cycle);
    change(skill, "Read the scale").then().statusCode(200).body("name", equalTo("Read the scale"));
    prove(CUSTOMER, skill, "Aino", "2024-05-06", null).then().statusCode(201);

    change(skill, "Drive").then().statusCode(409).body("type", endsWith(":skill-proven"));
    post(PROVIDER, skill, "/withdrawal", "{\"reason\": \"The scale reads itself.\"}")
        .then()
        .statusCode(200);
    prove(CUSTOMER, skill, "Eero", "2024-05-06", null)
        .then()
        .statusCode(409)
        .body("type", endsWith(":skill-withdrawn"));
    as(CUSTOMER).get(skill).then().body("withdrawalReason", equalTo("The scale reads itself."));
    as(CUSTOMER).get("/api/v1/cycles/" + cycle.id() + "/skills").then().body("items", hasSize(0));
  }

  @Test
  void shouldBeKeptByTheOperationsTeamAloneInItsPhase() {
    CycleFixture cycle = runningIn("IMPLEMENTATION");
    String skill = skill(cycle);

    require("development@mincorp", cycle)
        .then()
        .statusCode(403)
        .body("type", endsWith(":wrong-team"));
    require("steering@rivalcorp", cycle).then().statusCode(404);
    require(CUSTOMER, runningIn("DEVELOPMENT"))
        .then()
        .statusCode(409)
        .body("type", endsWith(":phase-not-reached"));
    prove("steering@mincorp", skill, "Aino", "2024-05-06", null).then().statusCode(403);
    prove("steering@rivalcorp", skill, "Aino", "2024-05-06", null).then().statusCode(404);
    as("steering@rivalcorp").get(skill).then().statusCode(404);
    as(CUSTOMER).header("If-Match", "\"9\"").body(SKILL).put(skill).then().statusCode(412);
    as(CUSTOMER).body(SKILL).put(skill).then().statusCode(428);
  }

  @Test
  void shouldLoseNoProofWhereManyAreRecordedAtOnce() {
    String skill = skill(runningIn("IMPLEMENTATION"));

    List<CompletableFuture<Integer>> asked =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            prove(
                                    i % 2 == 0 ? CUSTOMER : PROVIDER,
                                    skill,
                                    "Person " + i,
                                    "2024-05-06",
                                    null)
                                .statusCode()))
            .toList();

    assertThat(asked).extracting(CompletableFuture::join).containsOnly(201);
    as(CUSTOMER).get(skill).then().body("proofs", hasSize(8));
  }

  private static Response require(String persona, CycleFixture cycle) {
    return as(persona).body(SKILL).post("/api/v1/cycles/" + cycle.id() + "/skills");
  }

  private static Response change(String skill, String name) {
    return as(CUSTOMER)
        .header("If-Match", as(CUSTOMER).get(skill).header("ETag"))
        .body(
            "{\"name\": \"%s\", \"role\": \"Loader operator\", \"site\": \"Pit 3\"}"
                .formatted(name))
        .put(skill);
  }

  private static Response revoke(String skill, String proof) {
    return as(CUSTOMER)
        .body("{\"reason\": \"Another person.\"}")
        .post(skill + "/proofs/" + proof + "/revocation");
  }
}
