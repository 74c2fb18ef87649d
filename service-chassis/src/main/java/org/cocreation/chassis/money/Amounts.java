package org.cocreation.chassis.money;

import java.math.BigDecimal;
import org.cocreation.chassis.language.Figures;
import org.cocreation.chassis.language.Language;

/**
 * Amounts as people read them: in groups of three, with every digit that they have. Nothing is
 * rounded, or two sides would read one amount where they mean two. In English, for whatever is kept
 * or told; pages write them in their reader's language ({@code page.PageFormats}).
 */
public final class Amounts {

  private Amounts() {}

  /** {@code 60000.00}: 60,000.00. */
  public static String grouped(BigDecimal exact) {
    return Figures.grouped(exact, Language.ENGLISH);
  }

  /** {@code 60000.00}: 60,000, and {@code 60000.50}: 60,000.50; no point where nothing follows. */
  public static String brief(BigDecimal exact) {
    return Figures.brief(exact, Language.ENGLISH);
  }

  /** With the digits of its currency at least: 70,000.00 EUR, 70,000 JPY, 70,000.000 KWD. */
  public static String text(MoneyView money) {
    return Figures.money(money.amount(), money.currency(), Language.ENGLISH);
  }
}
