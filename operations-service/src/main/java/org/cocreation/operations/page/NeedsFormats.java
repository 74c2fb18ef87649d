package org.cocreation.operations.page;

import io.quarkus.qute.TemplateExtension;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.cocreation.chassis.language.Language;
import org.cocreation.chassis.process.Side;
import org.cocreation.operations.need.NeedSummaryView;
import org.cocreation.operations.need.OperationalNeedView;

/** How values of these pages are written, beside what all pages share. */
@TemplateExtension
class NeedsFormats {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy");

  private NeedsFormats() {}

  /** {@code 2024-05}: May 2024. */
  static String sinceMonth(OperationalNeedView need) {
    return MONTH
        .withLocale(Language.current().locale())
        .format(YearMonth.parse(need.content().since()));
  }

  static long provider(NeedSummaryView summary) {
    return summary.sides().get(Side.PROVIDER);
  }

  static long customer(NeedSummaryView summary) {
    return summary.sides().get(Side.CUSTOMER);
  }
}
