package org.cocreation.operations.need;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a token speaks for, where its claim is not the text that was agreed on. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class TokensOfNoOrganizationTest {

  static Stream<Object> noOrganization() {
    return Stream.of(
        "",
        " ",
        "..",
        "\u200b",
        "a\u202eb",
        " mincorp",
        "x".repeat(201),
        7,
        true,
        List.of(),
        List.of("mincorp", "orecorp"),
        Map.of("id", "mincorp"));
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

  @ParameterizedTest
  @ValueSource(strings = {".", "..", "\u200b", "a\u202eb", "a\nb", " a"})
  void shouldRefuseASubjectThatCanNameNobody(String subject) {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");

    get(cycle.id().toString(), "sub", subject)
        .statusCode(403)
        .body("type", equalTo("urn:cocreation:problem:unusable-subject"));
  }

  /** The name goes to the other company, as all that people write. */
  @ParameterizedTest
  @ValueSource(strings = {"a\u202eb", "a\n\u0007b", "\u200b"})
  void shouldCallByTheSubjectWhoseNameIsNoText(String name) {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");

    request("name", name)
        .contentType("application/json")
        .body(
            """
            {"role": "driver", "process": "Haul", "pain": "Dust", "frequency": "DAILY",
             "since": "2024-05"}""")
        .post("/api/v1/cycles/" + cycle.id() + "/operational-needs")
        .then()
        .statusCode(201)
        .body("recordedBy.name", equalTo("operations@mincorp"));
  }

  private static void refused(ValidatableResponse answer) {
    answer.statusCode(403).body("type", equalTo("urn:cocreation:problem:no-organization"));
  }

  private static ValidatableResponse needsOf(String cycle, Object claim) {
    return get(cycle, "organization", claim);
  }

  private static ValidatableResponse get(String cycle, String claim, Object value) {
    return request(claim, value).get("/api/v1/cycles/" + cycle + "/operational-needs").then();
  }

  private static RequestSpecification request(String claim, Object value) {
    return given()
        .auth()
        .oauth2(
            TestStack.running()
                .issuer()
                .tokenClaiming(Personas.named("operations@mincorp"), claim, value));
  }
}
