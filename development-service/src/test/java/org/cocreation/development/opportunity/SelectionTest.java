package org.cocreation.development.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "low, 5.00, 4.00, 6.00, likely",
    "high, 5.00, 6.00, 5.99, high",
    "digits, 5.001, 6.00, 7.00, low"
  })
  void shouldRefuseARangeThatIsNone(
      String ignored, String low, String likely, String high, String field) {
    MoneyRange range = new MoneyRange(low, likely, high, "EUR");
    assertThatThrownBy(() -> range.toMoney("complexityCost"))
        .hasMessageContaining("complexityCost." + field);
  }

  @Test
  void shouldTakeTheLargestAmountInTheFinestCurrency() {
    String most = "9".repeat(12) + ".9999";
    assertThat(new MoneyRange("0", most, most, "CLF").toMoney("expectedReturn").getLast().view())
        .extracting("amount")
        .isEqualTo(most);
  }

  @Test
  void shouldGoThroughTheFunnelAndBack() {
    Opportunity opportunity = opportunity();
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

  private static Selection selection(int candidates, String fewCandidatesReason) {
    Opportunity chosen = opportunity();
    SelectionRequest request =
        new SelectionRequest(chosen.id(), "The best.", fewCandidatesReason, "Less.", Map.of());
    return Selection.of(chosen, 1, candidates, request, BY);
  }

  private static Opportunity opportunity() {
    return Opportunity.in(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
  }
}
