package org.cocreation.kpi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.chassis.test.PageSession;
import org.cocreation.localstack.Persona;
import org.junit.jupiter.api.Test;

/** What happens reaches those who may see it, at once, also after a break. */
@QuarkusTest
@TestProfile(KafkaTest.class)
class StreamTest {

  /** Of one of the parties, and no member of the partnership. */
  private static final Persona SOMEBODY = Persona.of("board@mincorp", "Karin Holm", "mincorp");

  private static final int MANY = 100;

  @TestHTTPResource("/")
  URI service;

  @Test
  void shouldTellMembersAndNobodyElse() throws Exception {
    Story story = Story.begun("Weight loading");
    try (Listener member = Listener.of(service, "operations@constructcorp", "", null);
        Listener outsider = Listener.of(service, "steering@rivalcorp", "?after=start", null)) {
      String approval = story.approvalGiven();

      await().until(() -> member.heardOf(approval));
      assertThat(outsider.heard()).isEmpty();
    }
  }

  /** R21, in the stream and in the story. */
  @Test
  void shouldKeepFromTheOtherSideThatASideTalksToItself() throws Exception {
    Story story = Story.begun("Weight loading");
    UUID comment = UUID.randomUUID();
    try (Listener own = Listener.of(service, "operations@constructcorp", "", null);
        Listener other = Listener.of(service, "operations@mincorp", "", null)) {
      story.tell(
          "steering",
          "comment-written",
          comment,
          data -> {
            ObjectNode told = data.withObject("/comment");
            told.put("visibility", "SIDE").put("side", "PROVIDER").remove("about");
          });
      UUID link = UUID.randomUUID();
      story.tell(
          "operations",
          "need-link-received",
          link,
          data -> data.withObject("/inbox").put("side", "PROVIDER"));
      String approval = story.approvalGiven();

      await().until(() -> own.heardOf(approval) && other.heardOf(approval));
      await().until(() -> own.heardOf(link.toString()));
      assertThat(own.heardOf(comment.toString())).isTrue();
      assertThat(other.heardOf(comment.toString())).isFalse();
      assertThat(other.heardOf(link.toString())).isFalse();
    }
    String timeline = "/api/v1/cycles/" + story.cycle() + "/timeline?kind=CONVERSATION";
    assertThat(as("operations@constructcorp").get(timeline).jsonPath().getList("items")).hasSize(1);
    assertThat(as("operations@mincorp").get(timeline).jsonPath().getList("items")).isEmpty();
    String history = "cycles/" + story.cycle() + "/history";
    assertThat(page("operations@constructcorp", history)).contains("only its side sees");
    assertThat(page("operations@mincorp", history)).doesNotContain("only its side sees");
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

  /** Who is asked is no member yet; what happens inside is for members alone (R21). */
  @Test
  void shouldTellAllPeopleOfAPartyWhatHappensToThePartnershipAsSuch() throws Exception {
    Story story = Story.begun("Weight loading");
    try (Listener asked = Listener.of(service, SOMEBODY, "", null);
        Listener outsider = Listener.of(service, "steering@rivalcorp", "?after=start", null)) {
      String approval = story.approvalGiven();
      story.partnership("proposed", null);

      await().until(() -> asked.heardOf("partnership.proposed"));
      assertThat(asked.heardOf(approval)).isFalse();
      assertThat(outsider.heard()).isEmpty();
    }
  }

  @Test
  void shouldTellOnlyOfTheCycleOrPartnershipAskedFor() throws Exception {
    Story one = Story.begun("Weight loading");
    Story other = Story.begun("Positioning");
    String ofCycle = "?cycle=" + one.cycle();
    String ofPartnership = "?partnership=" + other.partnership();
    try (Listener cycle = Listener.of(service, "steering@mincorp", ofCycle, null);
        Listener partnership = Listener.of(service, "steering@mincorp", ofPartnership, null)) {
      String first = one.approvalGiven();
      String second = other.approvalGiven();

      await().until(() -> cycle.heardOf(first));
      await().until(() -> partnership.heardOf(second));
      assertThat(cycle.heardOf(second)).isFalse();
      assertThat(partnership.heardOf(first)).isFalse();
    }
  }

  @Test
  void shouldGoOnAfterABreakWithoutAGapAndWithoutRepeats() throws Exception {
    Story story = Story.begun("Weight loading");
    String query = "?cycle=" + story.cycle();
    String lastHeard;
    try (Listener before = Listener.of(service, "steering@mincorp", query, null)) {
      String first = story.approvalGiven();
      await().until(() -> before.heardOf(first));
      lastHeard = before.heard().getLast().id();
    }
    List<String> missed = List.of(story.approvalGiven(), story.approvalGiven());

    try (Listener after = Listener.of(service, "steering@mincorp", query, lastHeard)) {
      await().until(() -> after.heard().size() >= 2);
      assertThat(after.heard()).hasSize(2);
      missed.forEach(id -> assertThat(after.heardOf(id)).isTrue());
    }
  }

  @Test
  void shouldTellEverythingAgainToAListenerFromBeforeTheTablesWereMadeAnew() throws Exception {
    Story story = Story.begun("Weight loading");
    String query = "?cycle=" + story.cycle();

    try (Listener listener = Listener.of(service, "steering@mincorp", query, "00000000-999")) {
      await().until(() -> listener.heard().size() >= 2);
      assertThat(listener.heardOf("cycle.started")).isTrue();
      assertThat(listener.heardOf("goal.defined")).isTrue();
    }
  }

  @Test
  void shouldTellEachOfManyOnce() throws Exception {
    Story story = Story.begun("Weight loading");
    try (Listener listener =
        Listener.of(service, "steering@mincorp", "?cycle=" + story.cycle(), null)) {
      Set<String> sent = new HashSet<>();
      for (int i = 0; i < MANY; i++) {
        assertThat(sent.add(story.approvalGiven())).isTrue();
      }

      await().until(() -> listener.heard().size() >= MANY);
      assertThat(listener.heard())
          .extracting(heard -> heard.data().replaceFirst(".*?\"id\":\"([^\"]+)\".*", "$1"))
          .containsExactlyInAnyOrderElementsOf(sent);
      assertThat(listener.heard()).extracting(Listener.Heard::id).doesNotHaveDuplicates();
    }
  }
}
