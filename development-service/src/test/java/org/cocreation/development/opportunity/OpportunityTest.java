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

  @Test
  void shouldSayWhetherAnAssessmentIsAnythingElseThanBefore() {
    Opportunity opportunity =
        Opportunity.in(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    assertThat(opportunity.assess(said("40000", "As before."))).isTrue();
    assertThat(opportunity.assess(said("40000.00", " As before. "))).isFalse();
    assertThat(opportunity.assess(said("40000.00", null))).isTrue();
    assertThat(opportunity.assess(said("40000.01", null))).isTrue();
    assertThat(opportunity.content()).isEqualTo(said("40000.01", null));
  }

  private static OpportunityContent said(String low, String note) {
    return new OpportunityContent(
        4,
        new MoneyRange(low, "60000.00", "110000.00", "EUR"),
        new MoneyRange("1.00", "2.00", "3.00", "EUR"),
        note);
  }
}
