package org.cocreation.steering.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.localstack.Service;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.GateEvents;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.Test;

/** What the other services tell reaches the gate, in whatever order, past what is unreadable. */
@QuarkusTest
@TestProfile(KafkaTest.class)
class GateConsumerTest {

  @Test
  void shouldKeepTheNewestOfWhatIsDecidedOnPastWhatIsUnreadable() {
    CycleFixture cycle = CycleFixture.started();
    GateEvents events = GateEvents.of(cycle);
    String partnership = cycle.partnership().id();
    try (Siblings siblings = Siblings.atWork()) {
      JsonNode older = events.edited(1);
      siblings.send(Service.DEVELOPMENT, partnership, "no event at all");
      siblings.send(
          "development", partnership, with(events.edited(5), "concept.changed", "concept.lost"));
      siblings.send("development", partnership, with(events.edited(6), ".v1", ".v2"));
      ObjectNode halved = events.edited(7).deepCopy();
      ((ObjectNode) halved.at("/data/concept")).remove("revision");
      siblings.send("development", partnership, halved);
      siblings.send("development", partnership, events.approved(2));
      siblings.send("development", partnership, older);
      siblings.send("operations", partnership, events.endorsed(1));
      siblings.send("development", partnership, events.selected(true));

      await()
          .until(
              () ->
                  cycle.gate().path("content.opportunity") != null
                      && cycle.gate().path("content.conceptReview") != null);
      assertThat(cycle.gate().<Integer>path("content.concept.revision")).isEqualTo(2);
      assertThat(missing(cycle))
          .doesNotContain("concept", "opportunity")
          .contains("concept-review");
      siblings.send("operations", partnership, events.endorsed(2));
      await().until(() -> !missing(cycle).contains("concept-review"));
    }
  }

  private static JsonNode with(JsonNode event, String part, String other) {
    ObjectNode changed = event.deepCopy();
    return changed.put("type", event.path("type").asText().replace(part, other));
  }

  private static List<String> missing(CycleFixture cycle) {
    return cycle.gate().path("missing");
  }
}
