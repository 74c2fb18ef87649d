package org.cocreation.development.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.opportunity.Opportunity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {

  private static final Selector BY =
      new Selector("steering@mincorp", "Henrik", Side.CUSTOMER, Instant.EPOCH);

  @ParameterizedTest
  @ValueSource(ints = {10, 24, 50})
  void shouldSelectOutOfTenToFifty(int candidates) {
    assertThat(selection(candidates, null).candidates()).isEqualTo(candidates);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 9})
  void shouldAskWhyWithFewerThanTen(int candidates) {
    assertThatThrownBy(() -> selection(candidates, " "))
        .hasMessageContaining("fewCandidatesReason must say why");
    assertThat(selection(candidates, "The first cycle.").fewCandidatesReason())
        .isEqualTo("The first cycle.");
  }

  @Test
  void shouldRefuseMoreThanFifty() {
    assertThatThrownBy(() -> selection(51, null))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("too-many-candidates"));
  }

  private static Selection selection(int candidates, String fewCandidatesReason) {
    Opportunity chosen = Opportunity.in(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    SelectionRequest request =
        new SelectionRequest(chosen.id(), "The best.", fewCandidatesReason, "Less.", Map.of());
    return Selection.of(chosen, 1, candidates, request, BY);
  }
}
