package org.cocreation.development.page;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import org.cocreation.chassis.language.Figures;
import org.cocreation.chassis.language.Texts;
import org.cocreation.development.opportunity.MoneyRange;
import org.cocreation.development.text.OpportunitiesTexts;

/** How values of this page are written, beside what all pages share. */
@TemplateExtension
class OpportunityFormats {

  private OpportunityFormats() {}

  /** What is likely, such as {@code 60,000 EUR}. */
  static String likelyAmount(MoneyRange range) {
    return amount(range.likely()) + " " + range.currency();
  }

  /** {@code 40,000 to 110,000}. */
  static String span(MoneyRange range) {
    return Texts.of(OpportunitiesTexts.class).span(amount(range.low()), amount(range.high()));
  }

  private static String amount(String exact) {
    return Figures.brief(new BigDecimal(exact));
  }
}
