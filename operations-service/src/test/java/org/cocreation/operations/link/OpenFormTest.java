package org.cocreation.operations.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.test.Crowd;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.SteeringEvents;
import org.cocreation.operations.need.Frequency;
import org.cocreation.operations.need.OperationalNeedContent;
import org.junit.jupiter.api.Test;

/** The form behind a link, as people without an account meet it, and those who would misuse it. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class OpenFormTest {

  private static final String OWN = "operations@mincorp";

  @Inject Sql sql;
  @Inject ForgetClients forgetClients;
  @Inject ReceiveNeed receiveNeed;

  @Test
  void shouldTakeWhatIsSaidWithoutAnAccountAndOfferTheNext() {
    LinkFixture link = LinkFixture.opened(5);
    Response form = link.form();
    form.then()
        .statusCode(200)
        .header("Cache-Control", equalTo("no-store"))
        .header("X-Robots-Tag", containsString("noindex"))
        .header("Content-Security-Policy", containsString("default-src 'self'"))
        .body(not(containsString("<script")));
    assertThat(form.headers().getValues("Set-Cookie")).isEmpty();

    Response sent = link.say("Dust in the cab");
    sent.then().statusCode(303);
    assertThat(sent.header("Location")).endsWith(link.path() + "?said=yes");
    RestAssured.given()
        .get(sent.header("Location"))
        .then()
        .statusCode(200)
        .body(containsString("Thank you"))
        .body(not(containsString("Dust in the cab")));
    link.received(OWN).then().body("items", hasSize(1));
  }

  @Test
  void shouldAnswerTheSameWhateverIsAmissWithTheLink() {
    LinkFixture open = LinkFixture.opened(1);
    LinkFixture revoked = LinkFixture.opened(1);
    revoked.revoke(OWN).then().statusCode(200);
    LinkFixture full = LinkFixture.opened(1);
    full.say("Dust").then().statusCode(303);
    LinkFixture ended = LinkFixture.opened(1);
    change("update need_link set ends_at = now() where id = ?::uuid", ended.id());
    String path = open.path();
    char last = path.charAt(path.length() - 1);

    List<String> paths =
        List.of(
            "/say/nothing",
            "/say/" + "A".repeat(54),
            path.substring(0, path.length() - 1),
            path + "A",
            path.substring(0, path.length() - 2) + (last == 'A' ? "BB" : "AA"),
            path.substring(0, 27) + revoked.path().substring(27),
            revoked.path(),
            full.path(),
            ended.path());

    List<String> answers = new ArrayList<>();
    for (String one : paths) {
      for (Response answer :
          List.of(
              RestAssured.given().get(one),
              LinkFixture.browser().formParam("pain", "Dust").post(one))) {
        assertThat(answer.statusCode()).as(one).isEqualTo(404);
        assertThat(answer.headers().getValues("Set-Cookie")).isEmpty();
        answers.add(answer.asString());
      }
    }
    assertThat(answers).allMatch(answers.getFirst()::equals);
    assertThat(answers.getFirst()).contains("This link is not open");
    open.form().then().statusCode(200);
  }

  @Test
  void shouldCountOnlyWhileWhoOpenedItIsInTheTeam() {
    LinkFixture link = LinkFixture.opened(5);
    link.form().then().statusCode(200);

    new SteeringEvents().left(link.cycle().partnership(), OWN);

    await().until(() -> link.form().statusCode() == 404);
    link.say("Dust").then().statusCode(404);
  }

  @Test
  void shouldCountOnlyWhileTheCycleRuns() {
    LinkFixture link = LinkFixture.opened(5);

    link.cycle().moved("shelved", "NEEDS", "SHELVED");

    await().until(() -> link.form().statusCode() == 404);
    link.say("Dust").then().statusCode(404);
    link.received(OWN).then().body("items", hasSize(0));
  }

  @Test
  void shouldTakeExactlyAsManyAsItHoldsWhenSixteenSpeakAtOnce() throws Exception {
    LinkFixture link = LinkFixture.opened(10);
    AtomicInteger taken = new AtomicInteger();

    Crowd.does(
        "say",
        client -> {
          Response answer = link.say("I am number " + client);
          if (answer.statusCode() == 303) {
            int ignored = taken.incrementAndGet();
            return RestAssured.given().get("/pages/cocreation.css");
          }
          return answer;
        });

    assertThat(taken.get()).isEqualTo(10);
    link.received(OWN).then().body("items", hasSize(10));
    as(OWN)
        .get("/api/v1/need-links/{id}", link.id())
        .then()
        .body("received", equalTo(10))
        .body("state", equalTo("FULL"));
  }

  @Test
  void shouldTakeNothingOnceItIsRevokedInTheMiddle() throws Exception {
    LinkFixture link = LinkFixture.opened(100);
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Response>> sent =
          IntStream.range(0, 16)
              .mapToObj(at -> people.submit(() -> link.say("I am number " + at)))
              .toList();
      link.revoke(OWN).then().statusCode(200);
      int standing = link.received(OWN).<List<?>>path("items").size();
      int taken = 0;
      for (Future<Response> answer : sent) {
        assertThat(answer.get().statusCode()).isIn(303, 404);
        taken += answer.get().statusCode() == 303 ? 1 : 0;
      }
      assertThat(taken).isEqualTo(standing);
    }
    link.say("Too late").then().statusCode(404);
  }

  @Test
  void shouldTakeWhatIsSentTwiceOnce() {
    LinkFixture link = LinkFixture.opened(5);
    UUID sending = UUID.randomUUID();

    link.say("Dust in the cab", sending).then().statusCode(303);
    link.say("Dust in the cab", sending).then().statusCode(303);

    link.received(OWN).then().body("items", hasSize(1));
  }

  @Test
  void shouldTakeNoMoreFromOneClientThanTwentyInTenMinutes() {
    LinkFixture link = LinkFixture.opened(100);
    for (int i = 0; i < 20; i++) {
      link.say("Number " + i).then().statusCode(303);
    }

    Response answer = link.say("One too many & more");

    answer
        .then()
        .statusCode(429)
        .header("Retry-After", equalTo("300"))
        .body(containsString("What you typed is still here"))
        .body(containsString("One too many &amp; more"));
    link.received(OWN).then().body("items", hasSize(20));
    assertThat(receive(link, "another")).isInstanceOf(ReceiveNeed.Outcome.Taken.class);
    change(
        "update received_need set received_at = received_at - interval '10 minutes'"
            + " where link_id = ?::uuid",
        link.id());
    link.say("Ten minutes later").then().statusCode(303);
    forgetClients.forget();
    assertThat(
            sql.list(
                "select 1 from received_need where link_id = ?::uuid and client_mark is not null",
                row -> row.getInt(1),
                link.id()))
        .as("from where it was sent is known no longer than it counts")
        .hasSize(1);
  }

  @Test
  void shouldTakeNoMoreByOneLinkThanSixtyInTenMinutes() throws Exception {
    LinkFixture link = LinkFixture.opened(100);
    for (int i = 0; i < 50; i++) {
      assertThat(receive(link, "client " + i)).isInstanceOf(ReceiveNeed.Outcome.Taken.class);
    }
    List<Future<ReceiveNeed.Outcome>> outcomes;
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      outcomes =
          IntStream.range(50, 66)
              .mapToObj(at -> people.submit(() -> receive(link, "client " + at)))
              .toList();
    }

    int taken = 0;
    for (Future<ReceiveNeed.Outcome> outcome : outcomes) {
      taken += outcome.get() instanceof ReceiveNeed.Outcome.Taken ? 1 : 0;
    }
    assertThat(taken).isEqualTo(10);
    link.received(OWN).then().body("items", hasSize(60));
  }

  @Test
  void shouldShowAScriptAsTheTextThatItIs() {
    LinkFixture link = LinkFixture.opened(5);
    String script = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>";

    LinkFixture.browser()
        .formParam("pain", script)
        .formParam("person", script)
        .post(link.path())
        .then()
        .statusCode(422)
        .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt;"))
        .body(not(containsString("<script")))
        .body(not(containsString("<img")));
    link.say(script).then().statusCode(303);
    link.received(OWN).then().body("items[0].pain", equalTo(script));
  }

  @Test
  void shouldTakeNoFormFromElsewhere() {
    LinkFixture link = LinkFixture.opened(5);
    for (String origin : List.of("https://elsewhere.example", "null")) {
      RestAssured.given()
          .redirects()
          .follow(false)
          .header("Origin", origin)
          .contentType("application/x-www-form-urlencoded")
          .formParam("pain", "Dust")
          .post(link.path())
          .then()
          .statusCode(403);
    }
    link.received(OWN).then().body("items", hasSize(0));
  }

  private ReceiveNeed.Outcome receive(LinkFixture link, String client) {
    return receiveNeed.receive(
        link.path().substring("/say/".length()),
        UUID.randomUUID(),
        client,
        new OperationalNeedContent(
            null, "Driver", "Loading", "Dust of " + client, Frequency.DAILY, "2024-05", null));
  }

  private void change(String statement, String id) {
    QuarkusTransaction.requiringNew().run(() -> sql.execute(statement, id));
  }
}
