package org.cocreation.development.needlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.NeedsFixture.CUSTOMER;
import static org.cocreation.development.NeedsFixture.OUTSIDER;
import static org.cocreation.development.NeedsFixture.PROVIDER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.UUID;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.development.NeedsFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A side writes its list and submits it (activity 2). */
@QuarkusTest
@TestProfile(FeatureTest.class)
class NeedListApiTest {

  private NeedsFixture needs;

  @BeforeEach
  void start() {
    needs = NeedsFixture.started();
  }

  @Test
  void shouldWriteRewriteAndRemoveNeedsOfItsOwnSide() {
    needs.draw(CUSTOMER, "Loading", "Hauling").then().statusCode(201);
    String step = needs.get(CUSTOMER, "/process-map").path("steps[1].id");
    Response written =
        needs.post(
            CUSTOMER,
            "/need-list/needs",
            """
            {"title": " Short loads ", "description": "One in four.", "frequency": "EVERY_SHIFT",
             "stepIds": ["%s"]}"""
                .formatted(step));
    written
        .then()
        .statusCode(201)
        .body("title", equalTo("Short loads"))
        .body("side", equalTo("CUSTOMER"))
        .body("frequency", equalTo("EVERY_SHIFT"))
        .body("steps.name", contains("Hauling"))
        .body("$", not(hasKey("stepIds")));
    String address = written.header("Location");
    String version = written.header("ETag");

    as(CUSTOMER).body("{\"title\": \"Queues\"}").put(address).then().statusCode(428);
    Response rewritten =
        as(CUSTOMER).header("If-Match", version).body("{\"title\": \"Queues\"}").put(address);
    rewritten.then().statusCode(200).body("title", equalTo("Queues")).body("steps", hasSize(0));
    as(CUSTOMER)
        .header("If-Match", version)
        .body("{\"title\": \"Stale\"}")
        .put(address)
        .then()
        .statusCode(412)
        .body("type", equalTo("urn:cocreation:problem:stale-version"));
    as(CUSTOMER).header("If-Match", version).delete(address).then().statusCode(412);
    as(CUSTOMER)
        .header("If-Match", rewritten.header("ETag"))
        .delete(address)
        .then()
        .statusCode(204);
    as(CUSTOMER).get(address).then().statusCode(404);
  }

  @Test
  void shouldNotSubmitWhatAColleagueHasWrittenMeanwhile() {
    needs.write(CUSTOMER, "Short loads");
    String seen = needs.get(CUSTOMER, "/need-list").header("ETag");
    needs.write(CUSTOMER, "Queues");

    submit(seen).then().statusCode(412);
    submit(null).then().statusCode(428);
    needs.submit(CUSTOMER).then().statusCode(200).body("submitted", equalTo(true));
    needs
        .submit(CUSTOMER)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:cocreation:problem:need-list-submitted"));
    needs
        .post(CUSTOMER, "/need-list/needs", "{\"title\": \"Late\"}")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:cocreation:problem:need-list-submitted"));
  }

  @Test
  void shouldSubmitAListOnWhichNothingWasEverWritten() {
    needs.get(CUSTOMER, "/need-list").then().statusCode(200).body("needs", hasSize(0));
    needs
        .submit(CUSTOMER)
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("emptyReason"));
    needs
        .submit(CUSTOMER, "{\"emptyReason\": \"Nothing new.\"}")
        .then()
        .statusCode(200)
        .body("submitted", equalTo(true));
  }

  @Test
  void shouldWriteOnceUnderOneIdempotencyKey() {
    String key = UUID.randomUUID().toString();
    Response first = writeWithKey(CUSTOMER, key, "Short loads");
    Response second = writeWithKey(CUSTOMER, key, "Short loads");
    Response other = writeWithKey(CUSTOMER, key, "Queues");
    Response otherSide = writeWithKey(PROVIDER, key, "Short loads");

    first.then().statusCode(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    other.then().statusCode(422);
    otherSide.then().statusCode(201).body("side", equalTo("PROVIDER"));
    needs.get(CUSTOMER, "/need-list").then().body("needs", hasSize(1));
  }

  @Test
  void shouldRefuseOtherTeamsAndOutsiders() {
    String need = needs.write(CUSTOMER, "Short loads");
    for (String persona : new String[] {"steering@mincorp", "operations@mincorp"}) {
      needs
          .post(persona, "/need-list/needs", "{\"title\": \"Mine\"}")
          .then()
          .statusCode(403)
          .body("type", equalTo("urn:cocreation:problem:wrong-team"));
      needs.get(persona, "/need-list").then().statusCode(200).body("needs", hasSize(1));
    }
    for (String address :
        new String[] {"/need-lists", "/need-list", "/need-map", "/merge-suggestions"}) {
      needs.get(OUTSIDER, address).then().statusCode(404);
    }
    needs.post(OUTSIDER, "/need-list/needs", "{\"title\": \"x\"}").then().statusCode(404);
    as(OUTSIDER).get("/api/v1/needs/" + need).then().statusCode(404);
  }

  @Test
  void shouldRefuseWhatIsNoNeed() {
    needs
        .post(CUSTOMER, "/need-list/needs", "{\"title\": \" \"}")
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("title"));
    needs
        .post(CUSTOMER, "/need-list/needs", "{\"title\": \"x\", \"frequency\": \"OFTEN\"}")
        .then()
        .statusCode(400)
        .body("detail", containsString("EVERY_SHIFT"));
    needs
        .post(
            CUSTOMER,
            "/need-list/needs",
            "{\"title\": \"x\", \"stepIds\": [\"" + UUID.randomUUID() + "\"]}")
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("stepIds"));
  }

  @Test
  void shouldChangeNothingOfASharedListForEitherSide() {
    String theirs = needs.write(CUSTOMER, "Short loads");
    needs.write(PROVIDER, "Queues");
    needs.share();

    as(PROVIDER)
        .header("If-Match", "*")
        .body("{\"title\": \"Mine\"}")
        .put("/api/v1/needs/" + theirs)
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:cocreation:problem:wrong-side"));
    as(CUSTOMER)
        .header("If-Match", "*")
        .delete("/api/v1/needs/" + theirs)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:cocreation:problem:need-list-submitted"));
  }

  @Test
  void shouldRefuseChangesOncePastThePhase() {
    needs.move("advanced", "PRIORITIZATION", "RUNNING");

    await()
        .until(
            () ->
                needs.post(CUSTOMER, "/need-list/needs", "{\"title\": \"Late\"}").statusCode()
                    == 409);
    needs
        .post(CUSTOMER, "/need-list/needs", "{\"title\": \"Late\"}")
        .then()
        .body("type", equalTo("urn:cocreation:problem:phase-passed"));
  }

  private Response submit(String ifMatch) {
    var request = as(CUSTOMER).body("{}");
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .post("/api/v1/cycles/" + needs.cycle() + "/need-list/submission");
  }

  private Response writeWithKey(String persona, String key, String title) {
    return as(persona)
        .header("Idempotency-Key", key)
        .body("{\"title\": \"" + title + "\"}")
        .post("/api/v1/cycles/" + needs.cycle() + "/need-list/needs");
  }
}
