package org.cocreation.steering.page;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.chassis.process.ActivityDefinition;

/** How values of these pages are written, beside what all pages share. */
@TemplateExtension
class SteeringFormats {

  private SteeringFormats() {}

  /** As a part of an address: what is one person's name is one part of it. */
  static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** {@code 60000.00}: 60,000.00. */
  static String grouped(String exact) {
    BigDecimal amount = new BigDecimal(exact);
    String digits = "0".repeat(Math.max(0, amount.scale()));
    String pattern = "#,##0" + (digits.isEmpty() ? "" : "." + digits);
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH))
        .format(amount);
  }

  /** {@code 60,000.00 EUR}. */
  static String text(MoneyView money) {
    return grouped(money.amount()) + " " + money.currency();
  }

  /** {@code 0.666667}: 66.7 %. */
  static String percent(String ratio) {
    return new BigDecimal(ratio).movePointRight(2).setScale(1, RoundingMode.HALF_UP) + " %";
  }

  /** An activity by its title. */
  static String activityTitle(String key) {
    return ActivityDefinition.withKey(key).map(ActivityDefinition::title).orElse(key);
  }

  /** The beginning of a hash, for those who compare two. */
  static String begins(String hash) {
    return hash.substring(0, Math.min(12, hash.length()));
  }
}
