package org.cocreation.steering.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.chassis.process.Side.CUSTOMER;
import static org.cocreation.chassis.process.Side.PROVIDER;
import static org.cocreation.steering.comment.Talking.NEED;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.cocreation.chassis.test.FeatureTest;
import org.junit.jupiter.api.Test;

/** Who changes or removes what they said, and what comes twice or at once. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class CommentChangesTest {

  private static final String COMMENTS = "/api/v1/cycles/{id}/comments";

  @Test
  void shouldLetItsAuthorAloneChangeIt() {
    Talking talking = Talking.inACycle();
    Response said = talking.say(PROVIDER, "steering", NEED, "Is it the ramp?");
    String id = said.path("id");
    String etag = said.header("ETag");

    talking
        .change(PROVIDER, "development", id, "*", "It is.")
        .then()
        .statusCode(403)
        .body("type", endsWith(":not-the-author"));
    talking.change(CUSTOMER, "steering", id, "*", "It is.").then().statusCode(403);
    talking.remove(CUSTOMER, "steering", id, "*").then().statusCode(403);
    talking
        .partnership()
        .provider()
        .as("steering")
        .body("{\"text\": \"It is.\"}")
        .put("/api/v1/comments/{id}", id)
        .then()
        .statusCode(428);
    talking
        .change(PROVIDER, "steering", id, etag, "Is it the crusher?")
        .then()
        .statusCode(200)
        .body("text", equalTo("Is it the crusher?"))
        .body("changedAt", notNullValue());
    talking.change(PROVIDER, "steering", id, etag, "Or the ramp?").then().statusCode(412);
  }

  @Test
  void shouldLeaveWhoAndWhenOfWhatIsRemovedAndNothingElse() {
    Talking talking = Talking.inACycle();
    Response said = talking.say(PROVIDER, "steering", NEED, "Is it the ramp?");
    String id = said.path("id");

    Response removed = talking.remove(PROVIDER, "steering", id, said.header("ETag"));

    removed
        .then()
        .statusCode(200)
        .body("text", nullValue())
        .body("removedAt", notNullValue())
        .body("person", equalTo(talking.person(PROVIDER, "steering")));
    talking.list(CUSTOMER, "").then().body("items.text", contains(nullValue()));
    talking.counts(CUSTOMER, "steering").then().body("counts", empty());
    talking
        .remove(PROVIDER, "steering", id, removed.header("ETag"))
        .then()
        .statusCode(409)
        .body("type", endsWith(":comment-removed"));
    talking.remove(PROVIDER, "steering", id, said.header("ETag")).then().statusCode(412);
    talking.change(PROVIDER, "steering", id, "*", "It is.").then().statusCode(409);
  }

  @Test
  void shouldSayItOnceHoweverOftenItIsSent() {
    Talking talking = Talking.inACycle();
    String key = UUID.randomUUID().toString();
    Callable<Response> send =
        () ->
            talking
                .partnership()
                .provider()
                .as("steering")
                .header("Idempotency-Key", key)
                .body(Talking.body(NEED, "PARTNERSHIP", "Is it the ramp?"))
                .post(COMMENTS, talking.cycle().id());

    List<Response> answers = atOnce(send, send);

    assertThat(answers).extracting(Response::statusCode).contains(201);
    talking.list(CUSTOMER, "").then().body("items", hasSize(1));
  }

  @Test
  void shouldTakeOneOfTwoChangesAtOnce() {
    Talking talking = Talking.inACycle();
    Response said = talking.say(PROVIDER, "steering", NEED, "Is it the ramp?");
    String id = said.path("id");
    String etag = said.header("ETag");

    List<Response> answers =
        atOnce(
            () -> talking.change(PROVIDER, "steering", id, etag, "Is it the crusher?"),
            () -> talking.change(PROVIDER, "steering", id, etag, "Is it the weather?"));

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
  }

  private static List<Response> atOnce(Callable<Response> one, Callable<Response> other) {
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      List<Response> answers = new ArrayList<>();
      for (var answer : both.invokeAll(List.of(one, other))) {
        answers.add(answer.get());
      }
      return answers;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
