package org.cocreation.kpi.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.chassis.process.Side.CUSTOMER;
import static org.cocreation.chassis.process.Side.PROVIDER;

import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.junit.jupiter.api.Test;

/** What governing the implementation still needs (4.2.4, R12). */
class RolloutWorkTest extends WorkOfEvents {

  @Test
  void shouldSayWhatThePilotStillNeeds() {
    UUID pilot = UUID.randomUUID();
    started()
        .cycle("advanced", Phase.IMPLEMENTATION, "RUNNING", false)
        .activity("opened", ActivityDefinition.GOVERN_IMPLEMENTATION);
    assertThat(activity().missing())
        .containsExactly(
            "A site at which the micro-service comes into use, planned by operations.");

    happened.pilot(pilot, "PLANNED", PROVIDER);
    assertThat(activity().missing())
        .containsExactly(
            "The customer’s operations has not confirmed the people whom it commits to the pilot"
                + " “North pit” (R12).",
            "The pilot “North pit” is not live.");
    happened.pilot(pilot, "LIVE", PROVIDER, CUSTOMER);
    assertThat(activity().missing()).isEmpty();
  }
}
