package org.cocreation.development.page;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.cocreation.development.opportunity.MoneyRange;

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
    return amount(range.low()) + " to " + amount(range.high());
  }

  private static String amount(String exact) {
    BigDecimal amount = new BigDecimal(exact);
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    String pattern = whole ? "#,##0" : "#,##0.00##";
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH))
        .format(amount);
  }
}
