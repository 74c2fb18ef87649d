package org.cocreation.steering.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.chassis.process.Side.CUSTOMER;
import static org.cocreation.chassis.process.Side.PROVIDER;
import static org.cocreation.steering.comment.Talking.NEED;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.junit.jupiter.api.Test;

/** Who can be asked, and until when it waits for them. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class MentionsTest {

  @Test
  void shouldAskMembersWhoSeeIt() {
    Talking talking = Talking.inACycle();
    String theirs = talking.person(CUSTOMER, "operations");
    String ours = talking.person(PROVIDER, "operations");

    talking
        .say(PROVIDER, "steering", NEED, "@operations Is it?", theirs, ours, theirs)
        .then()
        .statusCode(201)
        .body("mentions.person", contains(theirs, ours))
        .body("mentions.state", contains("OPEN", "OPEN"));
    talking
        .whisper(PROVIDER, "steering", NEED, "Is it?", ours)
        .then()
        .statusCode(201)
        .body("mentions.side", contains("PROVIDER"));
    talking
        .whisper(PROVIDER, "steering", NEED, "Is it?", theirs)
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("mentions"))
        .body("violations[0].message", containsString("of the other side"));
    talking
        .say(PROVIDER, "steering", NEED, "Is it?", Company.unregistered("rival").person("steering"))
        .then()
        .statusCode(422)
        .body("violations[0].message", containsString("not a member"));
    talking
        .say(PROVIDER, "steering", NEED, "Is it?", talking.person(PROVIDER, "steering"))
        .then()
        .statusCode(422)
        .body("violations[0].message", containsString("cannot include you"));
  }

  @Test
  void shouldWaitUntilTheyAnswerAboutTheSame() {
    Talking talking = Talking.inACycle();
    String asked = ask(talking, PROVIDER, CUSTOMER);

    assertThat(isAsked(talking, CUSTOMER)).isTrue();
    assertThat(isAsked(talking, PROVIDER)).isFalse();
    talking.say(CUSTOMER, "operations", "NEED/4712", "Another matter.").then().statusCode(201);
    talking.say(CUSTOMER, "development", NEED, "He is on leave.").then().statusCode(201);
    assertThat(state(talking, asked)).containsExactly("OPEN");

    talking.say(CUSTOMER, "operations", NEED, "It is.").then().statusCode(201);

    assertThat(state(talking, asked)).containsExactly("ANSWERED");
    assertThat(isAsked(talking, CUSTOMER)).isFalse();
  }

  @Test
  void shouldTakeNothingForAnAnswerThatTheAskerDoesNotHear() {
    Talking talking = Talking.inACycle();
    String asked = ask(talking, PROVIDER, CUSTOMER);

    talking.whisper(CUSTOMER, "operations", NEED, "What do we say?").then().statusCode(201);

    assertThat(state(talking, asked)).containsExactly("OPEN");
  }

  @Test
  void shouldWaitUntilTheySayThatTheyHaveSeenIt() {
    Talking talking = Talking.inACycle();
    Response said =
        talking.say(PROVIDER, "steering", NEED, "Is it?", talking.person(CUSTOMER, "operations"));
    String asked = said.path("id");

    talking
        .see(CUSTOMER, "development", asked)
        .then()
        .statusCode(409)
        .body("type", endsWith(":not-mentioned"));
    talking.see(CUSTOMER, "operations", asked).then().statusCode(200);
    talking.see(CUSTOMER, "operations", asked).then().statusCode(200);

    assertThat(state(talking, asked)).containsExactly("SEEN");
    assertThat(isAsked(talking, CUSTOMER)).isFalse();
    talking
        .change(PROVIDER, "steering", asked, said.header("ETag"), "Is it the ramp?")
        .then()
        .statusCode(200);
  }

  @Test
  void shouldAskAgainNobodyWhoHasSeenItAndEverybodyWhoIsNamedAnew() {
    Talking talking = Talking.inACycle();
    String asked = ask(talking, PROVIDER, CUSTOMER);
    talking.see(CUSTOMER, "operations", asked).then().statusCode(200);

    talking
        .partnership()
        .provider()
        .as("steering")
        .header("If-Match", "*")
        .body(
            "{\"text\": \"Is it?\", \"mentions\": [\"%s\", \"%s\"]}"
                .formatted(
                    talking.person(CUSTOMER, "operations"), talking.person(PROVIDER, "operations")))
        .put("/api/v1/comments/{id}", asked)
        .then()
        .statusCode(200)
        .body("mentions.state", contains("SEEN", "OPEN"));
    assertThat(isAsked(talking, PROVIDER)).isTrue();
  }

  @Test
  void shouldLetItBeChangedThoughSomebodyWhomItAsksHasLeft() {
    Talking talking = Talking.inACycle();
    String asked = ask(talking, PROVIDER, CUSTOMER);
    String gone = talking.person(CUSTOMER, "operations");
    int left = talking.partnership().remove(CUSTOMER, gone).statusCode();
    assertThat(left).isBetween(200, 204);

    talking
        .partnership()
        .provider()
        .as("steering")
        .header("If-Match", "*")
        .body("{\"text\": \"Is it the ramp?\", \"mentions\": [\"%s\"]}".formatted(gone))
        .put("/api/v1/comments/{id}", asked)
        .then()
        .statusCode(200)
        .body("mentions.person", contains(gone));
  }

  @Test
  void shouldAskNobodyWithWhatIsRemoved() {
    Talking talking = Talking.inACycle();
    String asked = ask(talking, PROVIDER, CUSTOMER);

    talking
        .remove(PROVIDER, "steering", asked, "*")
        .then()
        .statusCode(200)
        .body("mentions", empty());

    assertThat(isAsked(talking, CUSTOMER)).isFalse();
  }

  @Test
  void shouldHearTwoWhoHaveSeenItAtOnce() throws Exception {
    Talking talking = Talking.inACycle();
    String asked =
        talking
            .say(
                PROVIDER,
                "steering",
                NEED,
                "Is it?",
                talking.person(CUSTOMER, "operations"),
                talking.person(PROVIDER, "operations"))
            .path("id");

    List<Callable<Response>> both =
        List.of(
            () -> talking.see(CUSTOMER, "operations", asked),
            () -> talking.see(PROVIDER, "operations", asked));
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (var answer : threads.invokeAll(both)) {
        assertThat(answer.get().statusCode()).isEqualTo(200);
      }
    }

    talking
        .get(PROVIDER, "steering", asked)
        .then()
        .body("mentions.state", containsInAnyOrder("SEEN", "SEEN"));
  }

  /** The id of what a side's steering member asks the other side's operations. */
  private static String ask(Talking talking, Side side, Side other) {
    return talking
        .say(side, "steering", NEED, "Is it?", talking.person(other, "operations"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static List<String> state(Talking talking, String comment) {
    return talking.get(PROVIDER, "steering", comment).path("mentions.state");
  }

  private static boolean isAsked(Talking talking, Side side) {
    return talking.counts(side, "operations").<List<Boolean>>path("counts.asksYou").contains(true);
  }
}
