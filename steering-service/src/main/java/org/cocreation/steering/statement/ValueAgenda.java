package org.cocreation.steering.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cocreation.chassis.hash.Sha256;
import org.cocreation.chassis.money.Amounts;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.text.Text;
import org.cocreation.steering.statement.AgendaItem.Topic;

/**
 * What the sides have to talk about before they sign: the two definitions of value "may not align"
 * (4.2.2). Differences are listed, never averaged away; that the sides value it differently is no
 * fault, that nobody noticed would be one.
 */
final class ValueAgenda {

  private final ValueStatementContent provider;
  private final ValueStatementContent customer;
  private final Map<UUID, String> kpiNames;
  private final boolean touchesConstraint;
  private final List<Difference> differences = new ArrayList<>();

  private ValueAgenda(
      ValueStatementContent provider,
      ValueStatementContent customer,
      Map<UUID, String> kpiNames,
      boolean touchesConstraint) {
    this.provider = provider;
    this.customer = customer;
    this.kpiNames = kpiNames;
    this.touchesConstraint = touchesConstraint;
  }

  /**
   * @param statements one for each side at most
   * @param kpiNames of the cycle's KPIs
   * @param touchesConstraint of the selected opportunity; true while none is selected
   */
  static List<AgendaItem> of(
      List<ValueStatement> statements, Map<UUID, String> kpiNames, boolean touchesConstraint) {
    return differences(statements, kpiNames, touchesConstraint).stream()
        .map(Difference::item)
        .toList();
  }

  /** The same, each with what it rests on. */
  static List<Difference> differences(
      List<ValueStatement> statements, Map<UUID, String> kpiNames, boolean touchesConstraint) {
    ValueAgenda agenda =
        new ValueAgenda(
            of(statements, Side.PROVIDER),
            of(statements, Side.CUSTOMER),
            kpiNames,
            touchesConstraint);
    agenda.gather();
    return List.copyOf(agenda.differences);
  }

  private static ValueStatementContent of(List<ValueStatement> statements, Side side) {
    return statements.stream()
        .filter(statement -> statement.side() == side)
        .findFirst()
        .map(ValueStatement::content)
        .orElse(null);
  }

  private void gather() {
    if (provider == null || customer == null) {
      add(
          Topic.STATEMENT,
          ValueStatementContent::summary,
          "Before anything can be compared, each side states its value.");
      addCannibalizedRevenue();
      return;
    }
    addDifference(
        Topic.CURRENCY, ValueStatementContent::currency, "In which currency is it calculated?");
    addKpi();
    addRange();
    addDifference(
        Topic.ASSUMPTIONS,
        ValueStatementContent::assumptions,
        "Which of these assumptions do both sides share, and which are to be tried first?");
    addCannibalizedRevenue();
    addConstraint();
    addFigures();
    addReturn();
  }

  /** Whatever a KPI is called later on, it is the same one. */
  private void addKpi() {
    if (isDifferent(this::kpi)) {
      add(
          Topic.KPI,
          this::kpi,
          said -> String.valueOf(said.kpiId()),
          "Do both sides look at the same effect, or at two of them?");
    }
  }

  /** Only in one currency are two ranges comparable. */
  private void addRange() {
    if (!provider.currency().equals(customer.currency())) {
      return;
    }
    if (provider.high().compareTo(customer.low()) < 0
        || customer.high().compareTo(provider.low()) < 0) {
      add(
          Topic.RANGE,
          ValueAgenda::range,
          "The ranges do not overlap: what does one side see that the other does not?");
    } else if (provider.low().compareTo(customer.low()) != 0
        || provider.likely().compareTo(customer.likely()) != 0
        || provider.high().compareTo(customer.high()) != 0) {
      add(
          Topic.RANGE,
          ValueAgenda::range,
          "The ranges overlap from %s to %s: is what is likely for one side likely for the other, too?"
              .formatted(
                  Amounts.brief(provider.low().max(customer.low())),
                  Amounts.brief(provider.high().min(customer.high()))));
    }
  }

  /** The provider loses it and may not see it; the customer knows what it will not buy (S1). */
  private void addCannibalizedRevenue() {
    if (provider == null || provider.cannibalizedRevenue() == null) {
      add(
          Topic.CANNIBALIZED_REVENUE,
          ValueAgenda::cannibalized,
          "Which spare parts, services or sales of today will the provider lose by it?");
    }
  }

  private void addConstraint() {
    if (!touchesConstraint
        && (provider.constraintNote() == null || customer.constraintNote() == null)) {
      add(
          Topic.CONSTRAINT,
          ValueStatementContent::constraintNote,
          "It does not touch the system's constraint: how does throughput grow all the same?");
    }
  }

  private void addFigures() {
    if (isIncomplete(provider) || isIncomplete(customer)) {
      add(
          Topic.FIGURES,
          ValueAgenda::missingFigures,
          "What does each side put in, once and every year?");
    }
  }

  private static boolean isIncomplete(ValueStatementContent said) {
    return missingFigures(said) != null;
  }

  private static String missingFigures(ValueStatementContent said) {
    String missing =
        Stream.of(
                said.investment() == null ? "investment" : null,
                said.yearlyCost() == null ? "yearly cost" : null)
            .filter(name -> name != null)
            .collect(Collectors.joining(", "));
    return missing.isEmpty() ? null : "not named: " + missing;
  }

  /** Both sides capture value, or there is a paradox in the making (R16, 4.1). */
  private void addReturn() {
    if (losesAtLow(provider) || losesAtLow(customer)) {
      add(
          Topic.RETURN,
          ValueAgenda::payback,
          "A side does not get its money back at its low value: what makes it worth the bet?");
    }
  }

  private static boolean losesAtLow(ValueStatementContent said) {
    PaybackView payback = ValueFigures.of(said, null).payback();
    return payback != null && payback.lowMonths() == null;
  }

  private static String payback(ValueStatementContent said) {
    PaybackView payback = ValueFigures.of(said, null).payback();
    if (payback == null) {
      return null;
    }
    return payback.lowMonths() == null
        ? "never back at " + Amounts.brief(said.low()) + " " + said.currency()
        : "back after " + payback.lowMonths() + " months at the low value";
  }

  private static String range(ValueStatementContent said) {
    return "%s to %s, likely %s %s"
        .formatted(
            Amounts.brief(said.low()),
            Amounts.brief(said.high()),
            Amounts.brief(said.likely()),
            said.currency());
  }

  private static String cannibalized(ValueStatementContent said) {
    CannibalizedRevenue lost = said.cannibalizedRevenue();
    return lost == null
        ? null
        : "%s %s a year: %s".formatted(Amounts.brief(lost.amount()), said.currency(), lost.what());
  }

  private String kpi(ValueStatementContent said) {
    return kpiNames.getOrDefault(said.kpiId(), "none named");
  }

  private void addDifference(
      Topic topic, Function<ValueStatementContent, String> what, String question) {
    if (isDifferent(what)) {
      add(topic, what, question);
    }
  }

  private boolean isDifferent(Function<ValueStatementContent, String> what) {
    return !Text.plain(what.apply(provider)).equals(Text.plain(what.apply(customer)));
  }

  private void add(Topic topic, Function<ValueStatementContent, String> what, String question) {
    add(topic, what, what.andThen(Text::plain), question);
  }

  /**
   * @param basis what is said of it, however it is written
   */
  private void add(
      Topic topic,
      Function<ValueStatementContent, String> what,
      Function<ValueStatementContent, String> basis,
      String question) {
    differences.add(
        new Difference(
            new AgendaItem(topic, say(provider, what), say(customer, what), question),
            Sha256.of(say(provider, basis) + "\n" + say(customer, basis))));
  }

  private static String say(
      ValueStatementContent said, Function<ValueStatementContent, String> what) {
    return said == null ? null : what.apply(said);
  }
}
