package org.cocreation.chassis.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;

/** Numbers, shares and dates as the reader's language writes them. */
public final class Figures {

  private static final char NO_BREAK = '\u00a0';

  private Figures() {}

  /** {@code 60000.00}: 60,000.00, 60.000,00 or 60 000,00; nothing is rounded. */
  public static String grouped(BigDecimal exact) {
    return grouped(exact, Language.current());
  }

  /** The same in a language that is not the reader's. */
  public static String grouped(BigDecimal exact, Language language) {
    return format("#,##0", exact, language);
  }

  /** As {@link #grouped}, and no point where nothing follows: 60,000, but 60,000.50. */
  public static String brief(BigDecimal exact) {
    return brief(exact, Language.current());
  }

  /** The same in a language that is not the reader's. */
  public static String brief(BigDecimal exact, Language language) {
    BigDecimal stripped = exact.stripTrailingZeros();
    return grouped(stripped.scale() <= 0 ? stripped : exact, language);
  }

  /** With the digits of its currency at least: 70,000.00 EUR, 70 000,00 EUR, 70.000 JPY. */
  public static String money(String amount, String currency) {
    return money(amount, currency, Language.current());
  }

  /** The same in a language that is not the reader's. */
  public static String money(String amount, String currency, Language language) {
    BigDecimal stripped = new BigDecimal(amount).stripTrailingZeros();
    int digits = Currency.getInstance(currency).getDefaultFractionDigits();
    return grouped(stripped.setScale(Math.max(stripped.scale(), digits)), language)
        + " "
        + currency;
  }

  /** {@code 1234.50}: 1234.50, or 1234,50; as exact as it is, and not grouped. */
  public static String number(BigDecimal exact) {
    return number(exact, Language.current());
  }

  /** The same in a language that is not the reader's. */
  public static String number(BigDecimal exact, Language language) {
    return format("0", exact, language);
  }

  /**
   * A share of 1 in per cent, to one decimal, which is left out where it is zero: {@code 0.666667}
   * is 66.7 %, {@code 0.5} is 50 %.
   */
  public static String percent(BigDecimal share) {
    return percent(share, Language.current());
  }

  /** The same in a language that is not the reader's. */
  public static String percent(BigDecimal share, Language language) {
    BigDecimal rounded =
        share.movePointRight(2).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    BigDecimal written = rounded.setScale(Math.max(0, rounded.scale()));
    return number(written, language) + (language == Language.ENGLISH ? ' ' : NO_BREAK) + "%";
  }

  /** A day; in English as ISO 8601 has it, which no two regions read in two ways. */
  public static String date(LocalDate day) {
    return date(day, Language.current());
  }

  /** The same in a language that is not the reader's. */
  public static String date(LocalDate day, Language language) {
    return language == Language.ENGLISH
        ? day.toString()
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(language.locale())
            .format(day);
  }

  /** A time of the day, in UTC; in English as ISO 8601 has it. */
  public static String time(Instant time) {
    Language language = Language.current();
    return language == Language.ENGLISH
        ? time.toString()
        : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(time.atOffset(ZoneOffset.UTC))
            + " UTC";
  }

  private static String format(String whole, BigDecimal exact, Language language) {
    String digits = "0".repeat(Math.max(0, exact.scale()));
    String pattern = whole + (digits.isEmpty() ? "" : "." + digits);
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language.locale()))
        .format(exact);
  }
}
