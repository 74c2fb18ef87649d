package org.cocreation.development.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.junit.jupiter.api.Test;

class OpportunityTest {

  @Test
  void shouldGoThroughTheFunnelAndBack() {
    Opportunity opportunity =
        Opportunity.in(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    Shelving why = new Shelving("Less return.", "a", "A", Side.PROVIDER, Instant.EPOCH);

    assertThatThrownBy(opportunity::revive).hasMessageContaining("not shelved");
    opportunity.shelve(why);
    assertThatThrownBy(opportunity::deselect).hasMessageContaining("not selected");
    opportunity.revive();
    opportunity.select(2);
    assertThat(opportunity.selectedInRound()).contains(2);
    assertThatThrownBy(() -> opportunity.shelve(why)).hasMessageContaining("Only a candidate");
    opportunity.deselect();
    assertThat(opportunity.state()).isEqualTo(Opportunity.State.CANDIDATE);
    assertThat(opportunity.selectedInRound()).isEmpty();
  }
}
