package org.cocreation.operations.need;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.TestStack;
import org.cocreation.localstack.Personas;
import org.cocreation.operations.CycleFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom a token speaks for, where its claim is not the text that was agreed on. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class TokensOfNoOrganizationTest {

  static Stream<Object> noOrganization() {
    return Stream.of(
        "", " ", 7, true, List.of(), List.of("mincorp", "orecorp"), Map.of("id", "mincorp"));
  }

  @ParameterizedTest
  @MethodSource("noOrganization")
  void shouldAnswerTheSameForWhatExistsAndWhatDoesNot(Object claim) {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");
    refused(needsOf(cycle.id().toString(), claim));
    refused(needsOf(UUID.randomUUID().toString(), claim));
    refused(needsOf("no-id", claim));
  }

  @Test
  void shouldTakeAListOfOne() {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");

    needsOf(cycle.id().toString(), List.of("mincorp")).statusCode(200);
  }

  private static void refused(ValidatableResponse answer) {
    answer.statusCode(403).body("type", equalTo("urn:cocreation:problem:no-organization"));
  }

  private static ValidatableResponse needsOf(String cycle, Object claim) {
    String token =
        TestStack.running()
            .issuer()
            .tokenClaiming(Personas.named("operations@mincorp"), "organization", claim);
    return given()
        .auth()
        .oauth2(token)
        .get("/api/v1/cycles/" + cycle + "/operational-needs")
        .then();
  }
}
