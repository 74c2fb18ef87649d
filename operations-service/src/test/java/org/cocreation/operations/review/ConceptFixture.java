package org.cocreation.operations.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.cocreation.chassis.test.SteeringEvents;
import org.cocreation.operations.CycleFixture;

/** A concept as development tells of it. */
public final class ConceptFixture {

  private static final String TOPIC = "cocreation.development.events";

  private final UUID id = UUID.randomUUID();
  private final CycleFixture cycle;
  private int sequence;

  public ConceptFixture(CycleFixture cycle) {
    this.cycle = cycle;
  }

  UUID id() {
    return id;
  }

  public void changed(int revision) {
    tell("changed", revision, "DRAFT");
  }

  public void approved(int revision) {
    tell("technically-approved", revision, "TECHNICALLY_APPROVED");
  }

  /** Something older than what was told last. */
  void approvedLongAgo(int revision) {
    sequence -= 2;
    approved(revision);
    sequence += 1;
  }

  private void tell(String fact, int revision, String state) {
    sequence++;
    ObjectNode event = new ObjectMapper().createObjectNode();
    event
        .put("specversion", "1.0")
        .put("id", UUID.randomUUID().toString())
        .put("source", "/development-service")
        .put("type", "org.cocreation.development.concept." + fact + ".v1")
        .put("subject", id.toString())
        .put("time", "2026-03-09T14:20:00Z")
        .put("datacontenttype", "application/json")
        .put("sequence", Integer.toString(sequence))
        .put("partnershipid", cycle.partnership().toString())
        .put("cycleid", cycle.id().toString());
    ObjectNode concept = event.putObject("data").putObject("concept");
    concept
        .put("id", id.toString())
        .put("cycleId", cycle.id().toString())
        .put("revision", revision)
        .put("name", "Weight loading")
        .put("summary", "The weight of the load, while it is being loaded.")
        .put("state", state);
    concept.putArray("items");
    new SteeringEvents().send(TOPIC, cycle.partnership().toString(), event.toString());
  }
}
