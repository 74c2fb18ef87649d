package org.cocreation.development.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpportunityChartTest {

  private static final List<OpportunityView> IN_TWO_CURRENCIES =
      List.of(
          view("One", "EUR", 100, 200), view("Two", "SEK", 100, 200), view("Three", "SEK", 50, 70));

  @Test
  void shouldNeverCompareCurrencies() {
    OpportunityChart chart = OpportunityChart.of(IN_TWO_CURRENCIES, Optional.empty());

    assertThat(chart.currency()).isEqualTo("SEK");
    assertThat(chart.points())
        .extracting(OpportunityChart.Point::title)
        .containsExactly("Two", "Three");
    assertThat(chart.notCompared()).isEqualTo(Map.of("EUR", 1L));
  }

  @Test
  void shouldNumberWhatItDrawsFromOne() {
    OpportunityChart chart = OpportunityChart.of(IN_TWO_CURRENCIES, Optional.of("EUR"));

    assertThat(chart.points()).extracting(OpportunityChart.Point::number).containsExactly(1);
    assertThat(chart.notCompared()).isEqualTo(Map.of("SEK", 2L));
  }

  @Test
  void shouldHaveNothingToDrawWhereNothingIsAssessed() {
    OpportunityChart chart = OpportunityChart.of(List.of(), Optional.empty());

    assertThat(chart.points()).isEmpty();
    assertThat(chart.currency()).isEmpty();
  }

  private static OpportunityView view(String title, String currency, long cost, long gain) {
    return new OpportunityView(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        title,
        true,
        new OpportunityContent(3, range(cost, currency), range(gain, currency), null),
        Opportunity.State.CANDIDATE,
        null,
        null);
  }

  private static MoneyRange range(long likely, String currency) {
    return new MoneyRange(likely / 2 + ".00", likely + ".00", likely * 2 + ".00", currency);
  }
}
