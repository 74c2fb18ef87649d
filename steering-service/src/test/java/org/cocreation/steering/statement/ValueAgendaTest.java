package org.cocreation.steering.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.statement.AgendaItem.Topic;
import org.junit.jupiter.api.Test;

/** Differences between the sides are the agenda of the negotiation (4.2.2). */
class ValueAgendaTest {

  private static final UUID FUEL = UUID.randomUUID();
  private static final UUID QUEUES = UUID.randomUUID();

  /** One side's statement, as far as the agenda looks at it. */
  private record Said(
      String low,
      String likely,
      String high,
      String currency,
      String assumptions,
      UUID kpi,
      String lost,
      String investment,
      String yearlyCost,
      String note) {

    static Said plain() {
      return new Said(
          "100", "200", "300", "EUR", "Two shifts.", FUEL, "20", "60", "5", "More tonnes.");
    }

    ValueStatement by(Side side) {
      ValueStatement statement = new ValueStatement(UUID.randomUUID(), side);
      statement.state(
          new ValueStatementContent(
              "Less fuel.",
              new BigDecimal(low),
              new BigDecimal(likely),
              new BigDecimal(high),
              currency,
              assumptions,
              kpi,
              lost == null ? null : new CannibalizedRevenue(new BigDecimal(lost), "Tyres"),
              investment == null ? null : new BigDecimal(investment),
              yearlyCost == null ? null : new BigDecimal(yearlyCost),
              note),
          30,
          "x",
          Instant.EPOCH);
      return statement;
    }
  }

  @Test
  void shouldHaveNothingToNegotiateWhereBothSaySo() {
    assertThat(agenda(said -> said, true)).isEmpty();
    assertThat(agenda(said -> said, false)).isEmpty();
  }

  @Test
  void shouldNameEveryDifference() {
    List<AgendaItem> items =
        agenda(
            said ->
                new Said("400", "500", "600", "EUR", "One shift.", QUEUES, null, null, null, null),
            false);

    assertThat(items)
        .extracting(AgendaItem::topic)
        .containsExactly(
            Topic.KPI, Topic.RANGE, Topic.ASSUMPTIONS, Topic.CONSTRAINT, Topic.FIGURES);
    assertThat(items.get(0).provider()).isEqualTo("Fuel");
    assertThat(items.get(0).customer()).isEqualTo("Queues");
    assertThat(items.get(1).question()).contains("do not overlap");
    assertThat(items.get(4).provider()).isNull();
    assertThat(items.get(4).customer()).isEqualTo("not named: investment, yearly cost");
  }

  @Test
  void shouldCompareRangesInOneCurrencyOnly() {
    assertThat(
            agenda(
                said ->
                    new Said("400", "500", "600", "USD", "Two shifts.", FUEL, "20", "60", "5", "x"),
                true))
        .extracting(AgendaItem::topic)
        .containsExactly(Topic.CURRENCY);
  }

  @Test
  void shouldSayWhereTheRangesOverlap() {
    assertThat(
            agenda(
                said ->
                    new Said("250", "280", "600", "EUR", "Two shifts.", FUEL, "20", "60", "5", "x"),
                true))
        .singleElement()
        .satisfies(item -> assertThat(item.question()).contains("from 250 to 300"));
  }

  @Test
  void shouldWriteDifferentAmountsDifferently() {
    assertThat(
            agenda(
                said ->
                    new Said(
                        "100", "200", "300.004", "EUR", "Two shifts.", FUEL, "20", "60", "5", "x"),
                true))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.provider()).contains("100 to 300,");
              assertThat(item.customer()).contains("100 to 300.004,");
            });
  }

  @Test
  void shouldAskTheProviderForTheRevenueThatItLoses() {
    ValueStatement silent =
        new Said("100", "200", "300", "EUR", "Two shifts.", FUEL, null, "60", "5", "x")
            .by(Side.PROVIDER);

    assertThat(ValueAgenda.of(List.of(silent, Said.plain().by(Side.CUSTOMER)), names(), true))
        .extracting(AgendaItem::topic)
        .containsExactly(Topic.CANNIBALIZED_REVENUE);
  }

  @Test
  void shouldAskASideThatNeverGetsItsMoneyBack() {
    assertThat(
            agenda(
                said ->
                    new Said(
                        "100", "200", "300", "EUR", "Two shifts.", FUEL, "20", "60", "90", "x"),
                true))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.topic()).isEqualTo(Topic.RETURN);
              assertThat(item.customer()).isEqualTo("never back at 100 EUR");
            });
  }

  @Test
  void shouldWaitForBothStatementsFirst() {
    assertThat(ValueAgenda.of(List.of(Said.plain().by(Side.CUSTOMER)), names(), true))
        .extracting(AgendaItem::topic)
        .containsExactly(Topic.STATEMENT, Topic.CANNIBALIZED_REVENUE);
  }

  /** The provider's statement is plain, the customer's another. */
  private static List<AgendaItem> agenda(UnaryOperator<Said> other, boolean touchesConstraint) {
    return ValueAgenda.of(
        List.of(Said.plain().by(Side.PROVIDER), other.apply(Said.plain()).by(Side.CUSTOMER)),
        names(),
        touchesConstraint);
  }

  private static Map<UUID, String> names() {
    return Map.of(FUEL, "Fuel", QUEUES, "Queues");
  }
}
