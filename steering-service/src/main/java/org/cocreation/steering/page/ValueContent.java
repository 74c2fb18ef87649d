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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cocreation.chassis.activity.ActivityAtHand;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.language.Figures;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.page.PageFormats;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.difference.ValueDifference;
import org.cocreation.steering.difference.ValueDifferenceView;
import org.cocreation.steering.statement.PaybackView;
import org.cocreation.steering.statement.ValueStatementContent;
import org.cocreation.steering.statement.ValueStatementView;
import org.cocreation.steering.text.ValueTexts;

/**
 * Both sides' value statements beside each other.
 *
 * @param stated by side; a side that has not said anything is missing
 * @param differences what is to be settled, or is
 * @param kpis the cycle's, by id with their names
 */
public record ValueContent(
    CycleHead head,
    Map<Side, Versioned<ValueStatementView>> stated,
    List<Versioned<ValueDifferenceView>> differences,
    Map<UUID, String> kpis,
    ActivityAtHand activity) {

  private static final int WHOLE = 100;

  /**
   * The same question to both sides.
   *
   * @param different whether both have stated their value, and answer it differently
   */
  public record Row(String label, String provider, String customer, boolean different) {}

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

  /** Whether both sides have stated their value: only then they can differ. */
  public boolean isComparable() {
    return stated.size() == Side.values().length;
  }

  /** How many points nobody has settled yet. */
  public int open() {
    return Math.toIntExact(
        differences.stream()
            .filter(one -> one.view().state() == ValueDifference.State.OPEN)
            .count());
  }

  /** Whether the reader can agree to the wording: it is the other side's, and another person's. */
  public boolean isToAccept(ValueDifferenceView one) {
    return isToState()
        && one.state() == ValueDifference.State.OPEN
        && one.proposedBy() != null
        && one.proposedBy().side() != head.side()
        && !one.proposedBy().person().equals(head.reader().actor().person());
  }

  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    ValueTexts texts = Texts.of(ValueTexts.class);
    row(rows, texts.whatItIsWorth(), said -> said.content().summary());
    row(rows, "KPI", said -> kpis.get(said.content().kpiId()));
    row(
        rows,
        texts.perYear(),
        said ->
            texts.range(Figures.brief(said.content().low()), Figures.brief(said.content().high()))
                + " "
                + said.content().currency());
    row(
        rows,
        texts.likelyPerYear(),
        said -> Figures.brief(said.content().likely()) + " " + said.content().currency());
    row(rows, texts.investmentOnce(), said -> money(said, said.content().investment()));
    row(rows, texts.costPerYear(), said -> money(said, said.content().yearlyCost()));
    row(
        rows,
        texts.takenAway(),
        said ->
            said.content().cannibalizedRevenue() == null
                ? null
                : money(said, said.content().cannibalizedRevenue().amount())
                    + ": "
                    + said.content().cannibalizedRevenue().what());
    row(rows, texts.assumptions(), said -> said.content().assumptions());
    row(rows, texts.throughputRow(), said -> said.content().constraintNote());
    row(
        rows,
        texts.paidBack(),
        said ->
            said.payback() == null
                ? null
                : said.payback().likelyMonths() == null
                    ? texts.never()
                    : months(said.payback().likelyMonths()));
    row(
        rows,
        texts.roi(),
        said -> said.roi() == null ? null : PageFormats.percent(said.roi().likely()));
    return rows;
  }

  private void row(List<Row> rows, String label, Function<ValueStatementView, String> what) {
    String provider = say(Side.PROVIDER, what);
    String customer = say(Side.CUSTOMER, what);
    boolean different = isComparable() && !Objects.equals(provider, customer);
    rows.add(new Row(label, provider, customer, different));
  }

  private String say(Side side, Function<ValueStatementView, String> what) {
    return Optional.ofNullable(stated.get(side)).map(Versioned::view).map(what).orElse(null);
  }

  private static String months(String count) {
    return Texts.of(ValueTexts.class).months(Figures.number(new BigDecimal(count)));
  }

  private static String money(ValueStatementView said, BigDecimal amount) {
    return amount == null ? null : Figures.brief(amount) + " " + said.content().currency();
  }

  /** Of both sides, where they are in one currency; otherwise none. */
  public List<Bar> bars() {
    List<ValueStatementView> said = said(one -> true);
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

  /** When each side has its investment back, from the best case to the worst. */
  public List<Bar> paybacks() {
    List<ValueStatementView> said =
        said(one -> one.payback() != null && one.payback().likelyMonths() != null);
    BigDecimal most =
        said.stream()
            .map(one -> longest(one.payback()))
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO);
    return most.signum() == 0 ? List.of() : said.stream().map(one -> payback(one, most)).toList();
  }

  /** As far as it comes back. */
  private static BigDecimal longest(PaybackView back) {
    return new BigDecimal(back.lowMonths() == null ? back.likelyMonths() : back.lowMonths());
  }

  private static Bar payback(ValueStatementView said, BigDecimal most) {
    PaybackView back = said.payback();
    boolean never = back.lowMonths() == null;
    return new Bar(
        said.side(),
        back.highMonths(),
        back.likelyMonths(),
        never ? Texts.of(ValueTexts.class).never() : months(back.lowMonths()),
        hundredths(new BigDecimal(back.highMonths()), most),
        hundredths(new BigDecimal(back.likelyMonths()), most),
        never ? WHOLE : hundredths(new BigDecimal(back.lowMonths()), most));
  }

  private List<ValueStatementView> said(Predicate<ValueStatementView> wanted) {
    return Stream.of(Side.values())
        .map(stated::get)
        .filter(Objects::nonNull)
        .map(Versioned::view)
        .filter(wanted)
        .toList();
  }

  private static Bar bar(ValueStatementView said, BigDecimal most) {
    ValueStatementContent content = said.content();
    return new Bar(
        said.side(),
        Figures.brief(content.low()),
        Figures.brief(content.likely()),
        Figures.brief(content.high()) + " " + content.currency(),
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
