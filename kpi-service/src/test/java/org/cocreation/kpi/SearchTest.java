package org.cocreation.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.test.KafkaTest;
import org.junit.jupiter.api.Test;

/** What both sides were told is found by its words, in the reader's partnerships alone. */
@QuarkusTest
@TestProfile(KafkaTest.class)
class SearchTest {

  @Test
  void shouldFindCyclesAndProblemsForTheMembersOfTheirPartnershipAlone() {
    Story story = Story.begun("Zirconium sorting");
    UUID problem = UUID.randomUUID();
    story.tell(
        "development", "common-problem-merged", problem, data -> problem(data, problem, "OPEN"));

    await().until(() -> kinds("development@mincorp", "ZIRC"), List.of("PROBLEM", "CYCLE")::equals);
    assertThat(kinds("steering@constructcorp", "zirconium & guess:* | ! sorting"))
        .containsExactly("PROBLEM");
    assertThat(kinds("steering@rivalcorp", "zirconium")).isEmpty();
    as("steering@mincorp").get("/api/v1/search?q=").then().statusCode(422);

    story.tell(
        "development",
        "common-problem-unmerged",
        problem,
        data -> problem(data, problem, "DISSOLVED"));
    await().until(() -> kinds("development@mincorp", "zirconium"), List.of("CYCLE")::equals);
  }

  @Test
  void shouldFindANeedOnceItIsShared() {
    Story story = Story.begun("Loading");
    UUID need = UUID.randomUUID();
    story.tell("development", "need-list-submitted", UUID.randomUUID(), data -> {});
    story.tell(
        "development",
        "need-list-shared",
        UUID.randomUUID(),
        data ->
            data.withObject("/needList")
                .putArray("needs")
                .addObject()
                .put("id", need.toString())
                .put("title", "Xylophones rust in the pit"));

    await().until(() -> kinds("operations@mincorp", "pit xylo"), List.of("NEED")::equals);
  }

  @Test
  void shouldCallADecisionInTheLanguageOfWhoFindsIt() {
    Story story = Story.begun("Decided loading");
    UUID decision = UUID.randomUUID();
    story.tell(
        "steering",
        "decision-taken",
        decision,
        data -> data.withObject("/decision").put("id", decision.toString()).put("name", "Quirin"));
    await().until(() -> kinds("steering@mincorp", "quirin invest"), List.of("DECISION")::equals);

    assertThat(titles("quirin after", "fi")).containsExactly("Invest after phase Prioritization");
    assertThat(titles("quirin investieren", "de-AT"))
        .containsExactly("Investieren nach der Phase „Priorisierung“");
    assertThat(titles("quirin fasen", "sv"))
        .containsExactly("Investera efter fasen ”Prioritering”");
  }

  private static List<String> titles(String words, String language) {
    return as("steering@mincorp")
        .header("Accept-Language", language)
        .queryParam("q", words)
        .get("/api/v1/search")
        .jsonPath()
        .getList("items.title", String.class);
  }

  private static void problem(ObjectNode data, UUID id, String state) {
    data.withObject("/problem")
        .put("id", id.toString())
        .put("title", "Zirconium is guessed while sorting")
        .put("state", state);
  }

  private static List<String> kinds(String person, String words) {
    return as(person)
        .queryParam("q", words)
        .get("/api/v1/search")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.kind", String.class);
  }
}
