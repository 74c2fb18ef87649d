package org.cocreation.chassis.page;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cocreation.chassis.language.ConstantWords;
import org.cocreation.chassis.language.Figures;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;

/** How values are written on pages. */
@TemplateExtension
public class PageFormats {

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final int LONGEST_TITLE = 120;
  private static final Pattern IN_BRACKETS = Pattern.compile("\\[\\[(.+?)]]");

  private PageFormats() {}

  /** What stands there until the browser puts it into the reader's own time. */
  public static String utc(Instant time) {
    return UTC.format(time);
  }

  /** {@code 60000.00}: 60,000.00. */
  public static String grouped(String exact) {
    return Figures.grouped(new BigDecimal(exact));
  }

  /** {@code 60,000.00 EUR}. */
  public static String text(MoneyView money) {
    return Figures.money(money.amount(), money.currency());
  }

  /** {@code 1234.50}: 1234.50, or 1234,50; as exact as it is, and not grouped. */
  public static String number(String exact) {
    return Figures.number(new BigDecimal(exact));
  }

  public static String number(BigDecimal exact) {
    return Figures.number(exact);
  }

  /** A share of 1: {@code 66.7 %}. */
  public static String percent(BigDecimal share) {
    return Figures.percent(share);
  }

  public static String percent(String share) {
    return Figures.percent(new BigDecimal(share));
  }

  public static String day(LocalDate date) {
    return Figures.date(date);
  }

  /** {@code ON_TARGET}: On target. */
  public static String words(Enum<?> constant) {
    return ConstantWords.words(constant);
  }

  /** {@code ON_TARGET}: on-target. */
  public static String style(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Within a sentence: on target. */
  public static String inSentence(Enum<?> constant) {
    return ConstantWords.inSentence(constant);
  }

  /** How the pages call a phase. */
  public static String called(Phase phase) {
    return ConstantWords.titled(phase, phase.title());
  }

  /** How the pages call a team. */
  public static String called(Team team) {
    return ConstantWords.titled(team, team.title());
  }

  /** How the pages call an activity. */
  public static String called(ActivityDefinition activity) {
    return ConstantWords.titled(activity, activity.title());
  }

  /** How the pages call an activity by its key; the key itself where there is no such. */
  public static String activityCalled(String key) {
    return ActivityDefinition.withKey(key).map(PageFormats::called).orElse(key);
  }

  /**
   * A text with links: what stands in double brackets in it leads to the addresses, one after the
   * other.
   */
  public static RawString linked(String text, Object... addresses) {
    StringBuilder html = new StringBuilder();
    Matcher link = IN_BRACKETS.matcher(text);
    int at = 0;
    for (int i = 0; i < addresses.length && link.find(); i++) {
      html.append(escaped(text.substring(at, link.start())))
          .append("<a href=\"")
          .append(escaped(String.valueOf(addresses[i])))
          .append("\">")
          .append(escaped(link.group(1)))
          .append("</a>");
      at = link.end();
    }
    return new RawString(html.append(escaped(text.substring(at))).toString());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** What is said, short and on one line, so that it can be named. */
  public static String asTitle(String text) {
    String line =
        text.strip()
            .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\uFFF9-\\uFFFB]", "")
            .replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST_TITLE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
  }

  /** As a value in an address. */
  public static String inAddress(Object value) {
    return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
  }
}
