package org.cocreation.steering.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cocreation.chassis.activity.ActivityAtHand;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.statement.AgendaItem;
import org.cocreation.steering.statement.ValueStatementContent;
import org.cocreation.steering.statement.ValueStatementView;

/**
 * Both sides' value statements beside each other.
 *
 * @param stated by side; a side that has not said anything is missing
 * @param agenda what is to be settled
 * @param kpis the cycle's, by id with their names
 */
public record ValueContent(
    CycleHead head,
    Map<Side, Versioned<ValueStatementView>> stated,
    List<AgendaItem> agenda,
    Map<UUID, String> kpis,
    ActivityAtHand activity) {

  /** The same question to both sides. */
  public record Row(String label, String provider, String customer) {

    public boolean isDifferent() {
      return !Objects.equals(provider, customer);
    }
  }

  /** A range on the scale of both, in hundredths of its width. */
  public record Bar(Side side, String low, String likely, String high, int from, int at, int to) {

    public int width() {
      return Math.max(1, to - from);
    }
  }

  /** The own side's, to be edited. */
  public Versioned<ValueStatementView> own() {
    return stated.get(head.side());
  }

  /** What stands in the own side's form; null before it was stated. */
  public ValueStatementContent said() {
    return own() == null ? null : own().view().content();
  }

  /** In which the own side's form begins. */
  public String currency() {
    return said() == null ? "EUR" : said().currency();
  }

  /** Whether the own side's value hangs on this KPI. */
  public boolean isOn(UUID kpi) {
    return said() != null && kpi.equals(said().kpiId());
  }

  public boolean isToState() {
    return head.isSteering() && head.isBeforeTheGate();
  }

  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    row(rows, "What it is worth", said -> said.content().summary());
    row(rows, "KPI", said -> kpis.get(said.content().kpiId()));
    row(
        rows,
        "Value per year, low to high",
        said ->
            SteeringFormats.grouped(plain(said.content().low()))
                + " to "
                + SteeringFormats.grouped(plain(said.content().high()))
                + " "
                + said.content().currency());
    row(
        rows,
        "Likely value per year",
        said ->
            SteeringFormats.grouped(plain(said.content().likely()))
                + " "
                + said.content().currency());
    row(rows, "Investment, once", said -> money(said, said.content().investment()));
    row(rows, "Cost per year", said -> money(said, said.content().yearlyCost()));
    row(
        rows,
        "Revenue that it takes away, per year",
        said ->
            said.content().cannibalizedRevenue() == null
                ? null
                : money(said, said.content().cannibalizedRevenue().amount())
                    + ": "
                    + said.content().cannibalizedRevenue().what());
    row(rows, "Assumptions", said -> said.content().assumptions());
    row(rows, "How throughput grows all the same", said -> said.content().constraintNote());
    row(
        rows,
        "Paid back after, likely",
        said ->
            said.payback() == null
                ? null
                : said.payback().likelyMonths() == null
                    ? "never"
                    : said.payback().likelyMonths() + " months");
    row(
        rows,
        "Return on investment, likely",
        said -> said.roi() == null ? null : SteeringFormats.percent(said.roi().likely()));
    return rows;
  }

  private void row(List<Row> rows, String label, Function<ValueStatementView, String> what) {
    rows.add(new Row(label, say(Side.PROVIDER, what), say(Side.CUSTOMER, what)));
  }

  private String say(Side side, Function<ValueStatementView, String> what) {
    return Optional.ofNullable(stated.get(side)).map(Versioned::view).map(what).orElse(null);
  }

  private static String money(ValueStatementView said, BigDecimal amount) {
    return amount == null
        ? null
        : SteeringFormats.grouped(plain(amount)) + " " + said.content().currency();
  }

  private static String plain(BigDecimal amount) {
    BigDecimal exact = amount.stripTrailingZeros();
    return (exact.scale() > 0 ? exact : amount.setScale(0, RoundingMode.UNNECESSARY))
        .toPlainString();
  }

  /** Of both sides, where they are in one currency; otherwise none. */
  public List<Bar> bars() {
    List<ValueStatementView> said =
        Stream.of(Side.values())
            .map(stated::get)
            .filter(Objects::nonNull)
            .map(Versioned::view)
            .toList();
    boolean comparable = said.stream().map(one -> one.content().currency()).distinct().count() == 1;
    BigDecimal most =
        said.stream()
            .map(one -> one.content().high())
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO);
    if (!comparable || most.signum() <= 0) {
      return List.of();
    }
    return said.stream().map(one -> bar(one, most)).toList();
  }

  private static Bar bar(ValueStatementView said, BigDecimal most) {
    ValueStatementContent content = said.content();
    return new Bar(
        said.side(),
        SteeringFormats.grouped(plain(content.low())),
        SteeringFormats.grouped(plain(content.likely())),
        SteeringFormats.grouped(plain(content.high())) + " " + content.currency(),
        hundredths(content.low(), most),
        hundredths(content.likely(), most),
        hundredths(content.high(), most));
  }

  private static int hundredths(BigDecimal amount, BigDecimal most) {
    return amount
        .max(BigDecimal.ZERO)
        .movePointRight(2)
        .divide(most, 0, RoundingMode.HALF_UP)
        .intValue();
  }
}
