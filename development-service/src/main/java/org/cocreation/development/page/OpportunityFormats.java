package org.cocreation.development.page;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.cocreation.development.comparison.NeedMapView;
import org.cocreation.development.opportunity.MoneyRange;
import org.cocreation.development.weighting.RankingView;
import org.cocreation.development.weighting.SideScore;

/** How values of this page are written, beside what all pages share. */
@TemplateExtension
class OpportunityFormats {

  private static final String UNKNOWN = "–";

  private OpportunityFormats() {}

  /** {@code 0.333333}: 33.3 %. */
  static String percent(RankingView.GoalShareView goal) {
    return rounded(new BigDecimal(goal.share()).movePointRight(2), 1) + " %";
  }

  /** {@code 0.76}: 76 %; of what is worded alike. */
  static String likeness(NeedMapView.AgreementView agreement) {
    return rounded(BigDecimal.valueOf(agreement.similarity()).movePointRight(2), 0) + " %";
  }

  /** How many needs are one side's alone. */
  static int differences(NeedMapView map) {
    return map.onlyProvider().size() + map.onlyCustomer().size();
  }

  /** By the provider's scores alone. */
  static String byProvider(RankingView.RankedProblemView problem) {
    return figure(problem.provider());
  }

  /** By the customer's scores alone. */
  static String byCustomer(RankingView.RankedProblemView problem) {
    return figure(problem.customer());
  }

  static String worth(RankingView.RankedProblemView problem) {
    return figure(problem.value());
  }

  /** How far the sides are apart. */
  static String apart(RankingView.RankedProblemView problem) {
    return figure(problem.disagreement());
  }

  /** What the provider scored; a dash before it is to be seen. */
  static String byProvider(RankingView.InputView input) {
    return score(input.providerSpread());
  }

  /** What the customer scored; a dash before it is to be seen. */
  static String byCustomer(RankingView.InputView input) {
    return score(input.customerSpread());
  }

  /** {@code 6.5 (4 to 9)} where its people differ. */
  private static String score(SideScore side) {
    if (side == null) {
      return UNKNOWN;
    }
    String median = side.score().toPlainString();
    return side.lowest() == side.highest()
        ? median
        : "%s (%d to %d)".formatted(median, side.lowest(), side.highest());
  }

  /** What is likely, such as {@code 60,000 EUR}. */
  static String likelyAmount(MoneyRange range) {
    return amount(range.likely()) + " " + range.currency();
  }

  /** {@code 40,000 to 110,000}. */
  static String span(MoneyRange range) {
    return amount(range.low()) + " to " + amount(range.high());
  }

  /** To two decimals; what is not known yet is a dash. */
  private static String figure(String exact) {
    return exact == null ? UNKNOWN : rounded(new BigDecimal(exact), 2);
  }

  private static String amount(String exact) {
    BigDecimal amount = new BigDecimal(exact);
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    String pattern = whole ? "#,##0" : "#,##0.00##";
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH))
        .format(amount);
  }

  private static String rounded(BigDecimal number, int digits) {
    BigDecimal rounded = number.setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.setScale(Math.max(0, rounded.scale())).toPlainString();
  }
}
