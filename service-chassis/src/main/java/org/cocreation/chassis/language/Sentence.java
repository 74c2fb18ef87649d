package org.cocreation.chassis.language;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a rule says to people, put together in the language of the request at hand. */
public final class Sentence {

  private Sentence() {}

  /**
   * In English where there is no request: so events, logs and tests read it.
   *
   * @param pattern as {@link String#format} takes it
   * @param values what stands at its places. Constants, days, times, decimals and what is {@link
   *     Spoken} are as the language has them; in English as the API writes them. Anything else
   *     stands as it is.
   */
  public static String say(@English String pattern, Object... values) {
    Object[] said = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      said[i] = said(values[i]);
    }
    return String.format(Locale.ROOT, Phrasebook.translated(pattern), said);
  }

  private static Object said(Object value) {
    return switch (value) {
      case Enum<?> constant when Language.current() == Language.ENGLISH -> constant.name();
      case Enum<?> constant -> ConstantWords.inSentence(constant);
      case Spoken spoken -> spoken.said();
      case LocalDate day -> Figures.date(day);
      case Instant time -> Figures.time(time);
      case BigDecimal exact -> Figures.number(exact);
      case Collection<?> several ->
          several.stream().map(one -> String.valueOf(said(one))).collect(Collectors.joining(", "));
      case null, default -> value;
    };
  }
}
