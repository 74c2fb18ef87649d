package org.cocreation.operations.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.cocreation.chassis.test.Contracts;
import org.cocreation.chassis.test.SteeringEvents;
import org.cocreation.operations.CycleFixture;

/** A concept as development tells of it, after the examples in its own contracts. */
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
    tell("changed", revision);
  }

  public void approved(int revision) {
    tell("technically-approved", revision);
  }

  void approvalVoided(int revision) {
    tell("approval-voided", revision);
  }

  /** Something older than what was told last. */
  void approvedLongAgo(int revision) {
    sequence -= 2;
    approved(revision);
    sequence += 1;
  }

  private void tell(String fact, int revision) {
    sequence++;
    ObjectNode event = Contracts.of("development").examples().get("concept-" + fact).deepCopy();
    event
        .put("id", UUID.randomUUID().toString())
        .put("subject", id.toString())
        .put("sequence", Integer.toString(sequence))
        .put("partnershipid", cycle.partnership().toString())
        .put("cycleid", cycle.id().toString());
    ((ObjectNode) event.at("/data/concept"))
        .put("id", id.toString())
        .put("cycleId", cycle.id().toString())
        .put("revision", revision);
    new SteeringEvents().send(TOPIC, cycle.partnership().toString(), event.toString());
  }
}
