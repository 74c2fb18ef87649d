package org.cocreation.chassis.language;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that the pages, and what is refused, are written in. */
public enum Language {
  ENGLISH("en", "English"),
  GERMAN("de", "Deutsch"),
  SWEDISH("sv", "Svenska");

  private static final String KEY = "cocreation.language";

  /** Characters; no browser sends more, and what is behind them is not read. */
  private static final int LONGEST_ACCEPTED = 200;

  private final String tag;
  private final String ownName;

  Language(String tag, String ownName) {
    this.tag = tag;
    this.ownName = ownName;
  }

  /** As in {@code lang} and {@code Content-Language}. */
  public String tag() {
    return tag;
  }

  /** How those who speak it call it. */
  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return Locale.of(tag);
  }

  /** That of the request that is answered here; English where there is none. */
  public static Language current() {
    return in(Vertx.currentContext());
  }

  /** That of a request; English where it is of none. */
  static Language in(Context context) {
    if (context == null || !VertxContext.isDuplicatedContext(context)) {
      return ENGLISH;
    }
    Language chosen = context.getLocal(KEY);
    return chosen == null ? ENGLISH : chosen;
  }

  /** Makes it that of the request at hand. */
  void speak() {
    Context context = Vertx.currentContext();
    if (context != null && VertxContext.isDuplicatedContext(context)) {
      context.putLocal(KEY, this);
    }
  }

  /**
   * @param tag such as {@code de} or {@code de-AT}
   */
  static Optional<Language> of(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return Arrays.stream(values()).filter(known -> known.tag.equals(language)).findFirst();
  }

  /**
   * What a browser's reader likes best among ours; English where it names none.
   *
   * @param accepted the header {@code Accept-Language}, or null
   */
  static Language preferred(String accepted) {
    if (accepted == null) {
      return ENGLISH;
    }
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(beginning(accepted));
      return ranges.stream()
          .filter(range -> range.getWeight() > 0)
          .flatMap(range -> of(range.getRange()).stream())
          .findFirst()
          .orElse(ENGLISH);
    } catch (IllegalArgumentException notUnderstood) {
      return ENGLISH;
    }
  }

  /** The time that Java takes for a list grows with the square of its length. */
  private static String beginning(String accepted) {
    return accepted.length() <= LONGEST_ACCEPTED
        ? accepted
        : accepted.substring(0, Math.max(0, accepted.lastIndexOf(',', LONGEST_ACCEPTED)));
  }
}
