package org.cocreation.development.page.problems;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.cocreation.chassis.language.Figures;
import org.cocreation.chassis.language.Texts;
import org.cocreation.development.text.ProblemsTexts;
import org.cocreation.development.weighting.RankingView;
import org.cocreation.development.weighting.SideScore;

/** How the ranking's values are written, beside what all pages share. */
@TemplateExtension
class RankingFormats {

  private static final String UNKNOWN = "–";

  private RankingFormats() {}

  /** {@code 0.333333}: 33.3 %. */
  static String percent(RankingView.GoalShareView goal) {
    return Figures.percent(new BigDecimal(goal.share()));
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
    String median = Figures.number(side.score());
    return side.lowest() == side.highest()
        ? median
        : Texts.of(ProblemsTexts.class).spread(median, side.lowest(), side.highest());
  }

  /** To two decimals; what is not known yet is a dash. */
  private static String figure(String exact) {
    return exact == null ? UNKNOWN : rounded(new BigDecimal(exact), 2);
  }

  private static String rounded(BigDecimal number, int digits) {
    BigDecimal rounded = number.setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
    return Figures.number(rounded.setScale(Math.max(0, rounded.scale())));
  }
}
