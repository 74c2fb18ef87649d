package org.cocreation.steering.resourceplan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cocreation.chassis.process.Phase;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.GateEvents;
import org.cocreation.steering.PartnershipFixture;
import org.cocreation.steering.Siblings;

/**
 * A cycle past the value gate: both sides put 240,000.00 EUR on one KPI, which three items of 60,
 * 50 and 50 hours serve; a fourth is refused.
 */
public record ThreeItems(
    CycleFixture cycle, String first, String second, String third, String refused) {

  public static ThreeItems signed(PartnershipFixture partnership, Siblings siblings) {
    ThreeItems items =
        new ThreeItems(
            CycleFixture.startedIn(partnership).in(Phase.PRIORITIZATION), id(), id(), id(), id());
    items.sign(siblings, 2);
    return items;
  }

  List<String> all() {
    return List.of(first, second, third);
  }

  private void sign(Siblings siblings, int revision) {
    cycle.finishPhase();
    JsonNode concept = GateEvents.of(cycle).approved(revision);
    ArrayNode backlog = (ArrayNode) concept.at("/data/concept/items");
    ObjectNode pattern = (ObjectNode) backlog.get(0);
    backlog.removeAll();
    backlog.add(item(pattern, first, "First", 60, "PROPOSED"));
    backlog.add(item(pattern, second, "Second", 50, "PROPOSED"));
    backlog.add(item(pattern, third, "Third", 50, "PROPOSED"));
    backlog.add(item(pattern, refused, "Refused", 500, "REFUSED"));
    String partnership = cycle.partnership().id();
    siblings.send("development", partnership, concept);
    siblings.send("operations", partnership, GateEvents.of(cycle).endorsed(revision));
    cycle.until(
        "that is at the gate",
        () ->
            Objects.equals(cycle.gate().path("content.concept.revision"), revision)
                && Objects.equals(cycle.gate().path("content.conceptReview.number"), revision));
    String ignored = cycle.signedByBoth();
    cycle.decide("{\"outcome\": \"INVEST\"}").statusCode(201);
  }

  private ObjectNode item(ObjectNode pattern, String id, String title, int hours, String state) {
    return pattern
        .deepCopy()
        .put("id", id)
        .put("title", title)
        .put("effortHours", hours)
        .put("kpiId", cycle.kpiId())
        .put("state", state);
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }
}
