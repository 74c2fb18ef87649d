package org.cocreation.steering.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.chassis.process.Side.CUSTOMER;
import static org.cocreation.chassis.process.Side.PROVIDER;
import static org.cocreation.steering.comment.Talking.NEED;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says something, and who sees it (R21). */
@QuarkusTest
@TestProfile(FeatureTest.class)
class CommentApiTest {

  private static final String COMMENTS = "/api/v1/cycles/{id}/comments";

  /** In which nothing that is said is taken. */
  private static Talking silent;

  @Inject AgroalDataSource dataSource;

  @Test
  void shouldLetEveryMemberOfEitherSideTalk() {
    Talking talking = Talking.inACycle();
    talking.say(PROVIDER, "development", NEED, "Is it the ramp?").then().statusCode(201);
    talking
        .say(CUSTOMER, "operations", NEED, "Mostly.")
        .then()
        .statusCode(201)
        .body("side", equalTo("CUSTOMER"))
        .body("about.title", equalTo("Trucks queue"));
    talking.say(CUSTOMER, "steering", "CYCLE/x", "Go on.").then().statusCode(201);

    talking
        .list(PROVIDER, "")
        .then()
        .body("items.text", contains("Go on.", "Mostly.", "Is it the ramp?"));
    talking
        .list(PROVIDER, "?kind=NEED&subject=4711")
        .then()
        .body("items.text", contains("Mostly.", "Is it the ramp?"));
    talking
        .counts(PROVIDER, "operations")
        .then()
        .body("counts.kind", contains("CYCLE", "NEED"))
        .body("counts.count", contains(1, 2))
        .body("counts.asksYou", contains(false, false));
  }

  @Test
  void shouldTellOutsidersThatThereIsNothing() {
    Talking talking = Talking.inACycle();
    String said = talking.say(PROVIDER, "steering", NEED, "Is it the ramp?").path("id");
    Company rival = Company.registered("rival");

    rival.as("steering").get(COMMENTS, talking.cycle().id()).then().statusCode(404);
    rival.as("steering").get("/api/v1/comments/{id}", said).then().statusCode(404);
    rival
        .as("steering")
        .body(Talking.body(NEED, "PARTNERSHIP", "Hello"))
        .post(COMMENTS, talking.cycle().id())
        .then()
        .statusCode(404);
    rival
        .as("steering")
        .header("If-Match", "*")
        .delete("/api/v1/comments/{id}", said)
        .then()
        .statusCode(404);
  }

  @Test
  void shouldKeepFromTheOtherSideWhatASideSaysToItself() throws SQLException {
    Talking talking = Talking.inACycle();
    String said = talking.whisper(PROVIDER, "steering", NEED, "They will not like it.").path("id");

    talking.list(PROVIDER, "").then().body("items.text", contains("They will not like it."));
    talking.get(PROVIDER, "operations", said).then().statusCode(200);
    talking.list(CUSTOMER, "").then().body("items", empty());
    talking.counts(CUSTOMER, "steering").then().body("counts", empty());
    talking.get(CUSTOMER, "steering", said).then().statusCode(404);
    talking.change(CUSTOMER, "steering", said, "*", "We do.").then().statusCode(404);
    talking.remove(CUSTOMER, "steering", said, "*").then().statusCode(404);
    talking.see(CUSTOMER, "steering", said).then().statusCode(404);

    assertThat(told(said))
        .singleElement()
        .satisfies(
            event ->
                assertThat(event)
                    .contains("comment.written", "\"visibility\":\"SIDE\"")
                    .doesNotContain("They will not like it", "Trucks queue", "4711"));
  }

  /** So that what was taken back stands nowhere. */
  @Test
  void shouldTellThatSomethingWasSaidAndNotWhat() throws SQLException {
    Talking talking = Talking.inACycle();
    String said = talking.say(PROVIDER, "steering", NEED, "Is it the ramp?").path("id");

    assertThat(told(said))
        .singleElement()
        .satisfies(
            event -> assertThat(event).contains("Trucks queue", "4711").doesNotContain("the ramp"));
  }

  @ParameterizedTest
  @CsvSource({
    "NEED/4711, PARTNERSHIP, '', text",
    "NEED/%1$s, PARTNERSHIP, Hello, about.id",
    "NEED/4711, PARTNERSHIP, %2$s, text",
  })
  void shouldRefuseWhatCannotBeSaid(String about, String visibility, String text, String field) {
    Talking talking = silent();
    talking
        .partnership()
        .provider()
        .as("steering")
        .body(
            Talking.body(
                about.replace("%1$s", "x".repeat(101)),
                visibility,
                text.replace("%2$s", "x".repeat(4001))))
        .post(COMMENTS, talking.cycle().id())
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo(field));
    talking.list(PROVIDER, "").then().body("items", empty());
  }

  @Test
  void shouldReadOnWhereThePageBeforeEnded() {
    Talking talking = Talking.inACycle();
    for (int i = 1; i <= 5; i++) {
      talking.say(PROVIDER, "steering", NEED, "Line " + i).then().statusCode(201);
    }
    List<String> read = new ArrayList<>();
    String cursor = "";
    do {
      Response page =
          talking.list(CUSTOMER, "?limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
      read.addAll(page.path("items.text"));
      cursor = page.path("nextCursor") == null ? "" : page.path("nextCursor");
    } while (!cursor.isEmpty());

    assertThat(read).containsExactly("Line 5", "Line 4", "Line 3", "Line 2", "Line 1");
  }

  /** What is called the same in two cycles is not the same thing; a goal of all cycles is. */
  @Test
  void shouldKeepCyclesApartButForWhatIsTheWholePartnerships() {
    Talking talking = Talking.inACycle();
    Talking other = new Talking(CycleFixture.startedIn(talking.partnership()));
    talking.say(PROVIDER, "steering", "VALUE_DIFFERENCE/RANGE", "Too wide.").then().statusCode(201);
    talking
        .partnership()
        .customer()
        .as("steering")
        .body(Talking.body("GOAL/1", "PARTNERSHIP", "Is it still ours?"))
        .post("/api/v1/partnerships/{id}/comments", talking.partnership().id())
        .then()
        .statusCode(201)
        .body("cycleId", nullValue());

    other.list(CUSTOMER, "").then().body("items.text", contains("Is it still ours?"));
    other.list(CUSTOMER, "?kind=VALUE_DIFFERENCE&subject=RANGE").then().body("items", empty());
    talking
        .list(CUSTOMER, "")
        .then()
        .body("items.text", contains("Is it still ours?", "Too wide."));
    talking
        .partnership()
        .provider()
        .as("operations")
        .get("/api/v1/partnerships/{id}/comments/counts", talking.partnership().id())
        .then()
        .body("counts.kind", contains("GOAL"));
  }

  private static synchronized Talking silent() {
    if (silent == null) {
      silent = Talking.inACycle();
    }
    return silent;
  }

  /** All that was told of a comment. */
  private List<String> told(String comment) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select told(audit_entry) from audit_entry where subject = ?")) {
      select.setString(1, comment);
      List<String> events = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          events.add(row.getString(1));
        }
      }
      return events;
    }
  }
}
