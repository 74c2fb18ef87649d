package org.cocreation.kpi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.chassis.test.PageSession;
import org.cocreation.kpi.messaging.RecallTimeline;
import org.junit.jupiter.api.Test;

/** Work appears and goes with the events, for those alone for whom it waits. */
@QuarkusTest
@TestProfile(KafkaTest.class)
class WorkTest {

  @TestHTTPResource("/")
  URI service;

  @Inject RecallTimeline recall;
  @Inject AgroalDataSource dataSource;

  @Test
  void shouldShowWorkToTheTeamAndSideForWhichItWaitsAndToNobodyElse() {
    Story story = Story.begun("My work");
    story.open(Phase.NEEDS);
    awaitKinds("development@mincorp", story, "ACTIVITY", "NEED_LIST");
    awaitKinds("development@constructcorp", story, "ACTIVITY", "NEED_LIST");
    awaitKinds("operations@mincorp", story, "ACTIVITY");
    await().until(() -> kinds("steering@mincorp", story).contains("PLEDGE"));
    assertThat(kinds("steering@mincorp", story)).doesNotContain("NEED_LIST");
    assertThat(kinds("steering@rivalcorp", story)).isEmpty();

    story.tell("development", "need-list-submitted", UUID.randomUUID(), listOf("CUSTOMER"));

    awaitKinds("development@mincorp", story, "ACTIVITY");
    List<JsonNode> theirs = work("development@constructcorp", story);
    assertThat(theirs).extracting(item -> item.path("kind").asText()).startsWith("NEED_LIST");
    JsonNode list = theirs.getFirst();
    assertThat(list.path("blocksSince").asText()).isNotEmpty();
    assertThat(list.path("place").path("service").asText()).isEqualTo("development");
    assertThat(list.path("place").path("path").asText())
        .isEqualTo("/cycles/" + story.cycle() + "/needs");
    assertThat(list.path("cycle").path("microService").asText()).isEqualTo("My work");

    story.tell("development", "need-list-submitted", UUID.randomUUID(), listOf("PROVIDER"));
    awaitKinds("development@constructcorp", story, "ACTIVITY");
    story.activity("completed", ActivityDefinition.ASSESS_OPPORTUNITIES);
    awaitKinds("development@constructcorp", story);
  }

  @Test
  void shouldNotAskWhoProposedASpendingToConfirmIt() {
    Story story = Story.begun("A spending");
    UUID spending = UUID.randomUUID();
    story.tell(
        "steering",
        "proposed-spending-proposed",
        spending,
        data -> spending(data, "steering@mincorp"));
    await().until(() -> kinds("steering@constructcorp", story).contains("SPENDING"));
    assertThat(kinds("steering@mincorp", story)).doesNotContain("SPENDING");

    story.tell(
        "steering",
        "proposed-spending-proposed",
        spending,
        data -> spending(data, "another@mincorp"));
    await().until(() -> kinds("steering@mincorp", story).contains("SPENDING"));
  }

  @Test
  void shouldAskOnePersonAloneUntilThatOneHasAnsweredOrSeenIt() {
    Story story = Story.begun("Asked");
    UUID comment = UUID.randomUUID();
    story.tell("steering", "comment-written", comment, data -> mention(data, "OPEN"));

    await().until(() -> kinds("operations@mincorp", story).contains("MENTION"));
    JsonNode asked = work("operations@mincorp", story).getFirst();
    assertThat(asked.at("/place/service").asText()).isEqualTo("steering");
    assertThat(asked.at("/place/path").asText()).isEqualTo("/comments/" + comment);
    assertThat(asked.path("title").asText()).isEqualTo("Answer Astrid about “Trucks queue”");
    for (String other :
        List.of("development@mincorp", "operations@constructcorp", "steering@mincorp")) {
      assertThat(kinds(other, story)).doesNotContain("MENTION");
      assertThat(as(other).get("/api/v1/work").jsonPath().getList("elsewhere.kind"))
          .doesNotContain("MENTION");
      assertThat(page(other, "cycles/" + story.cycle() + "/state")).doesNotContain("Trucks queue");
    }
    assertThat(page("operations@mincorp", "cycles/" + story.cycle() + "/state"))
        .contains("Trucks queue");

    story.tell("steering", "comment-mention-seen", comment, data -> mention(data, "SEEN"));
    await().until(() -> !kinds("operations@mincorp", story).contains("MENTION"));
  }

  private static void mention(ObjectNode data, String state) {
    ObjectNode comment = data.withObject("/comment").put("name", "Astrid").put("side", "PROVIDER");
    comment.put("visibility", "PARTNERSHIP");
    comment.withObject("/about").put("title", "Trucks queue").put("kind", "NEED").put("id", "1");
    comment
        .putArray("mentions")
        .addObject()
        .put("side", "CUSTOMER")
        .put("person", "operations@mincorp")
        .put("name", "Pekka")
        .put("state", state);
  }

  /** How much came is the side's own (R21). */
  @Test
  void shouldShowWhatCameByLinksToTheirOwnSideAlone() {
    Story story = Story.begun("By link");
    UUID link = UUID.randomUUID();
    story.tell(
        "operations",
        "need-link-received",
        link,
        data -> data.withObject("/inbox").put("side", "CUSTOMER").put("waiting", 12));

    await().until(() -> kinds("operations@mincorp", story).contains("NEEDS_BY_LINK"));
    JsonNode waits = work("operations@mincorp", story).getFirst();
    assertThat(waits.path("title").asText()).startsWith("Look at 12 needs that came by a link");
    assertThat(waits.at("/place/path").asText()).endsWith("/needs#by-link");
    assertThat(page("operations@mincorp", "cycles/" + story.cycle() + "/state"))
        .contains("12 needs that came by a link");
    for (String other : List.of("operations@constructcorp", "steering@constructcorp")) {
      assertThat(kinds(other, story)).doesNotContain("NEEDS_BY_LINK");
      assertThat(as(other).get("/api/v1/work").jsonPath().getList("elsewhere.kind"))
          .doesNotContain("NEEDS_BY_LINK");
      assertThat(page(other, "cycles/" + story.cycle() + "/state")).doesNotContain("by a link");
      assertThat(page(other, "cycles/" + story.cycle() + "/history")).doesNotContain("by a link");
    }
    assertThat(page("steering@mincorp", "cycles/" + story.cycle() + "/history"))
        .contains("by a link");
  }

  @Test
  void shouldSayThatALinkEndsFromAWhileBeforeUntilItHas() {
    Story story = Story.begun("Links");
    Instant now = Instant.now();
    for (Duration left : List.of(Duration.ofDays(-1), Duration.ofHours(1), Duration.ofDays(30))) {
      story.tell(
          "operations",
          "need-link-opened",
          UUID.randomUUID(),
          data -> {
            ObjectNode link = data.withObject("/link");
            link.put("side", "CUSTOMER").put("place", "For " + left.toHours());
            link.put("endsAt", now.plus(left).toString()).put("state", "OPEN");
            link.withObject("/opened").put("at", now.minus(Duration.ofDays(9)).toString());
          });
    }

    await().until(() -> kinds("operations@mincorp", story).contains("LINK_ENDING"));
    await()
        .until(
            () -> page("operations@mincorp", "cycles/" + story.cycle() + "/history"),
            history -> history.contains("For 720"));
    assertThat(work("operations@mincorp", story))
        .filteredOn(item -> item.path("kind").asText().equals("LINK_ENDING"))
        .singleElement()
        .satisfies(item -> assertThat(item.path("title").asText()).contains("“For 1” ends soon"));
    assertThat(kinds("operations@constructcorp", story)).doesNotContain("LINK_ENDING");
  }

  @Test
  void shouldSayWhatOthersHaveWhereNothingWaits() {
    Story story = Story.begun("What others have");
    story.cycle("decision-awaited", Phase.NEEDS, "RUNNING", true);
    awaitKinds("steering@mincorp", story, "DECISION");

    assertThat(kinds("operations@mincorp", story)).isEmpty();
    await()
        .untilAsserted(
            () ->
                assertThat(
                        as("operations@mincorp")
                            .get("/api/v1/work")
                            .jsonPath()
                            .getList("elsewhere.kind", String.class))
                    .isNotEmpty());
    assertThat(as("steering@rivalcorp").get("/api/v1/work").jsonPath().getList("elsewhere"))
        .isEmpty();
  }

  @Test
  void shouldShowItsPageToWhomItWaitsForAlone() {
    Story story = Story.begun("Loads <script>");
    story.open(Phase.NEEDS);
    awaitKinds("operations@mincorp", story, "ACTIVITY");
    await().until(() -> kinds("steering@mincorp", story).contains("ACTIVITY"));

    assertThat(page("operations@mincorp", "work?limit=200"))
        .contains("Loads &lt;script&gt;")
        .contains("/cycles/" + story.cycle() + "/needs")
        .doesNotContain("Loads <script>");
    assertThat(page("steering@mincorp", "work?limit=200"))
        .contains("/cycles/" + story.cycle() + "/goals")
        .doesNotContain("/cycles/" + story.cycle() + "/needs");
    assertThat(page("steering@rivalcorp", ""))
        .contains("Nothing waits for you")
        .doesNotContain(story.cycle().toString());
  }

  @Test
  void shouldSayWhoseWorkItIsThatOthersHave() {
    Story story = Story.begun("Whose it is");
    story.open(Phase.NEEDS);
    awaitKinds("development@mincorp", story, "ACTIVITY", "NEED_LIST");
    awaitKinds("development@constructcorp", story, "ACTIVITY", "NEED_LIST");
    await().until(() -> kinds("steering@mincorp", story).contains("PLEDGE"));

    String state = page("development@mincorp", "cycles/" + story.cycle() + "/state");

    assertThat(state)
        .contains("Submit the need list of your side")
        .containsPattern("Submit the need list of [A-Z]\\w+’s side")
        .containsPattern("Decide what [A-Z]\\w+’s side pledges");
    assertThat(state.split("Submit the need list of your side", -1)).hasSize(2);
  }

  /** As after an update from a release that kept no account of it. */
  @Test
  void shouldRecallWhatWasToldBeforeThereWasAnyWork() throws SQLException {
    Story story = Story.begun("Before");
    story.open(Phase.NEEDS);
    story.tell("development", "need-list-submitted", UUID.randomUUID(), listOf("CUSTOMER"));
    awaitKinds("development@constructcorp", story, "NEED_LIST", "ACTIVITY");
    awaitKinds("operations@mincorp", story, "ACTIVITY");
    awaitKinds("development@mincorp", story, "ACTIVITY");
    List<JsonNode> before = work("development@constructcorp", story);
    change("delete from work_item where scope = '%s'".formatted(story.cycle()));
    change("delete from work_fact where scope = '%s'".formatted(story.cycle()));
    change(
        "update work_recalled set position = 0, until = (select max(position) from timeline_entry)");
    assertThat(kinds("development@constructcorp", story)).isEmpty();

    boolean more;
    do {
      more = QuarkusTransaction.requiringNew().call(recall::recallSome);
    } while (more);

    assertThat(work("development@constructcorp", story)).isEqualTo(before);
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      int ignored = statement.executeUpdate(sql);
    }
  }

  private String page(String person, String path) {
    return given()
        .header("Cookie", PageSession.of(person, service))
        .get("/" + path)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static Consumer<ObjectNode> listOf(String side) {
    return data -> data.withObject("/needList").put("side", side);
  }

  private static void spending(ObjectNode data, String person) {
    ObjectNode spending =
        data.withObject("/spending").put("state", "PROPOSED").put("person", person);
    spending.putArray("missing").add("PROVIDER").add("CUSTOMER");
  }

  private static void awaitKinds(String person, Story story, String... kinds) {
    await().untilAsserted(() -> assertThat(kinds(person, story)).containsExactlyInAnyOrder(kinds));
  }

  private static List<String> kinds(String person, Story story) {
    return work(person, story).stream().map(item -> item.path("kind").asText()).toList();
  }

  /** What waits for the person in this cycle, from all pages, in their order. */
  static List<JsonNode> work(String person, Story story) {
    List<JsonNode> found = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page =
          Sent.read(
              as(person)
                  .get("/api/v1/work?limit=20" + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                  .then()
                  .statusCode(200)
                  .extract()
                  .asString());
      page.path("items").forEach(found::add);
      cursor = page.path("nextCursor").asText("");
    } while (!cursor.isEmpty());
    return found.stream()
        .filter(item -> item.path("cycle").path("id").asText().equals(story.cycle().toString()))
        .toList();
  }
}
