package org.cocreation.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.process.ActivityDefinition.ASSESS_OPPORTUNITIES;
import static org.cocreation.chassis.process.ActivityDefinition.ASSESS_SOLUTION;
import static org.cocreation.chassis.process.ActivityDefinition.DESIGN_SOLUTION;
import static org.cocreation.chassis.process.ActivityDefinition.IMPROVE_SOLUTION;
import static org.cocreation.chassis.process.ActivityDefinition.PRIORITIZE_RESOURCES;
import static org.cocreation.chassis.process.ActivityDefinition.SEEK_VALUE_EXPANSION;
import static org.cocreation.chassis.test.Tokens.as;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.chassis.test.SteeringEvents;
import org.cocreation.chassis.test.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What steering tells to be due: opened once per cycle, activity and round, on the real broker and
 * database. Events of one partnership come in their order, so that after {@link #heardAll} the
 * earlier ones have had their effect.
 */
@QuarkusTest
@TestProfile(KafkaTest.class)
class DueActivitiesTest {

  private static final String TIMES_OPENED =
      "select count(*) from audit_entry where fact = 'activity.opened' and cycle_id = ?"
          + " and told(audit_entry)::jsonb #>> '{data,activity,key}' = 'design-solution'";

  private static final String OF_CYCLE = "select count(*) from activity where cycle_id = ?";

  private final SteeringEvents steering = new SteeringEvents();
  private final UUID partnership = steering.acceptedPartnership();
  private final UUID cycle = UUID.randomUUID();
  private int moves;

  @BeforeEach
  void startInDevelopment() {
    move("started", "DEVELOPMENT", 1, "RUNNING");
  }

  @Test
  void shouldOpenAnActivityOnceHoweverOftenItIsTold() throws Exception {
    ObjectNode due = steering.due(partnership, cycle, DESIGN_SOLUTION, 1);

    tell(due);
    tell(due);
    steering.activityDue(partnership, cycle, DESIGN_SOLUTION, 1);
    heardAll(1);

    assertThat(activities("OPEN")).containsOnlyOnce("design-solution/1");
    assertThat(PrioritizationFixture.count(TIMES_OPENED, cycle)).isEqualTo(1);
    assertNothingWasSetAside();
  }

  @Test
  void shouldOpenNothingAgainThatTheTeamHasCompleted() throws Exception {
    steering.activityDue(partnership, cycle, DESIGN_SOLUTION, 1);
    heardAll(1);
    SprintFixture.workDone(partnership, cycle);
    complete("design-solution");

    steering.activityDue(partnership, cycle, DESIGN_SOLUTION, 1);
    steering.activityDue(partnership, cycle, IMPROVE_SOLUTION, 1);
    await().until(() -> activities("OPEN").contains("improve-solution/1"));

    assertThat(activities("COMPLETED")).containsExactly("design-solution/1");
    assertThat(activities("OPEN")).doesNotContain("design-solution/1");
    assertThat(PrioritizationFixture.count(TIMES_OPENED, cycle)).isEqualTo(1);
    assertNothingWasSetAside();
  }

  @Test
  void shouldOpenNothingOfARoundThatSteeringHasLeftBehind() {
    steering.activityDue(partnership, cycle, DESIGN_SOLUTION, 1);
    move("moved-back", "NEEDS", 2, "RUNNING");

    steering.activityDue(partnership, cycle, DESIGN_SOLUTION, 1);
    steering.activityDue(partnership, cycle, IMPROVE_SOLUTION, 1);
    steering.activityDue(partnership, cycle, ASSESS_OPPORTUNITIES, 2);
    heardAll(2);

    assertThat(activities("OPEN"))
        .containsExactlyInAnyOrder("assess-opportunities/2", "seek-value-expansion/2");
    assertThat(activities("WITHDRAWN")).containsExactly("design-solution/1");
  }

  @Test
  void shouldOpenNothingOfACycleThatIsShelvedButWhatIsDueOnceItIsRevived() {
    move("shelved", "DEVELOPMENT", 1, "SHELVED");

    steering.activityDue(partnership, cycle, DESIGN_SOLUTION, 1);
    move("revived", "DEVELOPMENT", 2, "RUNNING");
    steering.activityDue(partnership, cycle, DESIGN_SOLUTION, 2);
    heardAll(2);

    assertThat(activities("OPEN"))
        .containsExactlyInAnyOrder("design-solution/2", "seek-value-expansion/2");
    assertThat(activities("WITHDRAWN")).isEmpty();
  }

  @Test
  void shouldPassOverWhatIsDueForOtherTeamsOrKnownToANewerReleaseOnly() throws Exception {
    ObjectNode unknown = steering.due(partnership, cycle, DESIGN_SOLUTION, 1);
    activityOf(unknown).put("key", "dream-up-solution");

    steering.activityDue(partnership, cycle, ASSESS_SOLUTION, 1);
    steering.activityDue(partnership, cycle, PRIORITIZE_RESOURCES, 1);
    tell(unknown);
    heardAll(1);

    assertThat(activities("OPEN")).containsExactly("seek-value-expansion/1");
    assertThat(PrioritizationFixture.count(OF_CYCLE, cycle)).isEqualTo(1);
    assertNothingWasSetAside();
  }

  @Test
  void shouldSetAsideWhatDoesNotSayWhichActivityOfWhichCycleIsDueAndGoOn() throws Exception {
    ObjectNode noKey = without("key");
    ObjectNode noRound = without("round");
    ObjectNode roundZero = steering.due(partnership, cycle, DESIGN_SOLUTION, 1);
    activityOf(roundZero).put("round", 0);
    ObjectNode roundInWords = steering.due(partnership, cycle, DESIGN_SOLUTION, 1);
    activityOf(roundInWords).put("round", "first");
    ObjectNode noActivity = steering.due(partnership, cycle, DESIGN_SOLUTION, 1);
    noActivity.putObject("data");
    ObjectNode newer = steering.due(partnership, cycle, DESIGN_SOLUTION, 1);
    newer.put("type", "org.cocreation.steering.activity.due.v2");
    ObjectNode noCycle = steering.due(partnership, cycle, DESIGN_SOLUTION, 1);
    noCycle.remove("cycleid");
    ObjectNode noPartnership = steering.due(partnership, cycle, DESIGN_SOLUTION, 1);
    noPartnership.remove("partnershipid");
    List<ObjectNode> malformed =
        List.of(noKey, noRound, roundZero, roundInWords, noActivity, newer, noCycle, noPartnership);

    malformed.forEach(this::tell);
    heardAll(1);

    assertThat(activities("OPEN")).containsExactly("seek-value-expansion/1");
    List<JsonNode> letters = deadLetters(malformed.size());
    assertThat(letters)
        .extracting(letter -> new ObjectMapper().readTree(letter.path("value").asText()))
        .containsExactlyElementsOf(malformed);
    assertThat(letters)
        .extracting(letter -> letter.path("reason").asText())
        .satisfiesExactly(
            reason -> assertThat(reason).contains("key is missing"),
            reason -> assertThat(reason).contains("round is not above 0"),
            reason -> assertThat(reason).contains("round is not above 0"),
            reason -> assertThat(reason).contains("cannot be read"),
            reason -> assertThat(reason).contains("has no data.activity"),
            reason -> assertThat(reason).contains("activity.due.v2 is not known here"),
            reason -> assertThat(reason).contains("names no cycle"),
            reason -> assertThat(reason).contains("names no partnership"));
  }

  private void move(String fact, String phase, int round, String status) {
    steering.cycleMoved(fact, partnership, cycle, phase, round, status, ++moves);
  }

  private void tell(ObjectNode event) {
    steering.send(SteeringEvents.TOPIC, partnership.toString(), event.toString());
  }

  private ObjectNode without(String field) {
    ObjectNode event = steering.due(partnership, cycle, DESIGN_SOLUTION, 1);
    activityOf(event).remove(field);
    return event;
  }

  /** Steering tells one more, of the cycle's current round; this one opens. */
  private void heardAll(int round) {
    steering.activityDue(partnership, cycle, SEEK_VALUE_EXPANSION, round);
    await().until(() -> activities("OPEN").contains("seek-value-expansion/" + round));
  }

  /** Dead letters keep their order: before that of a malformed event there is none. */
  private void assertNothingWasSetAside() throws JsonProcessingException {
    ObjectNode malformed = without("key");
    tell(malformed);
    assertThat(deadLetters(1))
        .extracting(letter -> letter.path("value").asText())
        .containsExactly(malformed.toString());
  }

  /** Such as {@code design-solution/1}, of this cycle. */
  private List<String> activities(String state) {
    return as("development@mincorp")
        .get("/api/v1/activities?state=" + state + "&cycle=" + cycle)
        .then()
        .statusCode(200)
        .extract()
        .path("items.collect { it.key + '/' + it.round }");
  }

  private void complete(String key) {
    String id =
        as("development@mincorp")
            .get("/api/v1/activities?cycle=" + cycle)
            .path("items.find { it.key == '" + key + "' }.id");
    as("development@mincorp")
        .header("If-Match", "*")
        .body(
            """
            {"conclusion": "A usable proof of concept of weight loading stands.",
             "responsible": [{"side": "PROVIDER", "person": "development@constructcorp"},
                             {"side": "CUSTOMER", "person": "development@mincorp"}]}""")
        .post("/api/v1/activities/" + id + "/completion")
        .then()
        .statusCode(200);
  }

  private List<JsonNode> deadLetters(int atLeast) throws JsonProcessingException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> letters = new ArrayList<>();
    for (String letter :
        Topic.read(SteeringEvents.TOPIC + ".dlq", partnership.toString(), atLeast)) {
      letters.add(json.readTree(letter));
    }
    return letters;
  }

  private static ObjectNode activityOf(ObjectNode event) {
    return (ObjectNode) event.path("data").path("activity");
  }
}
