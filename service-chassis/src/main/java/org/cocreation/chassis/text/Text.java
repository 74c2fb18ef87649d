package org.cocreation.chassis.text;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * What people write, as it is kept: composed (Unicode's NFC), so that the same word is the same
 * text whichever keyboard wrote it, and without space around it. Text of which nothing can be seen
 * is empty, and so {@code @NotBlank} refuses it.
 */
public final class Text {

  /** What lies in code points that have a type of their own, and can be seen as little as space. */
  private static final String INVISIBLE = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

  private Text() {}

  /** Null stays null. */
  public static String clean(String written) {
    if (written == null) {
      return null;
    }
    String composed = Normalizer.normalize(written, Normalizer.Form.NFC);
    if (composed.codePoints().noneMatch(Text::isVisible)) {
      return "";
    }
    int begin = 0;
    while (isAround(composed.codePointAt(begin))) {
      begin += Character.charCount(composed.codePointAt(begin));
    }
    int end = composed.length();
    while (isAround(composed.codePointBefore(end))) {
      end -= Character.charCount(composed.codePointBefore(end));
    }
    return composed.substring(begin, end);
  }

  /** Null where nothing can be seen. */
  public static String cleanOrNull(String written) {
    String clean = clean(written);
    return clean == null || clean.isEmpty() ? null : clean;
  }

  /** In words that compare: each run of space is one, and case does not count. */
  public static String plain(String written) {
    String clean = clean(written);
    if (clean == null) {
      return null;
    }
    StringBuilder plain = new StringBuilder(clean.length());
    clean
        .codePoints()
        .map(codePoint -> isSpace(codePoint) ? ' ' : Character.toLowerCase(codePoint))
        .filter(
            codePoint ->
                codePoint != ' ' || plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ')
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Whether it is of one line, and is read in the order in which it stands there. */
  public static boolean isOneLine(String written) {
    return written.codePoints().noneMatch(breaksALine());
  }

  /** Space of any kind: what Java takes for it, and what does not break a line, too. */
  public static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == '\u0085';
  }

  private static IntPredicate breaksALine() {
    return codePoint ->
        Character.getType(codePoint) == Character.CONTROL
            || Character.getType(codePoint) == Character.LINE_SEPARATOR
            || Character.getType(codePoint) == Character.PARAGRAPH_SEPARATOR
            || changesDirection(codePoint)
            || annotates(codePoint);
  }

  /** Embeds, overrides or isolates; marks such as U+200E only help to set what stands there. */
  private static boolean changesDirection(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  /** Begins or ends a note between the lines. */
  private static boolean annotates(int codePoint) {
    return codePoint >= 0xFFF9 && codePoint <= 0xFFFB;
  }

  /** Where what can be seen of it begins; its length where nothing can. */
  public static int beginOf(String written) {
    int begin = 0;
    while (begin < written.length() && !isVisible(written.codePointAt(begin))) {
      begin += Character.charCount(written.codePointAt(begin));
    }
    return begin;
  }

  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default ->
          INVISIBLE.indexOf(codePoint) < 0
              && !(codePoint >= 0xFE00 && codePoint <= 0xFE0F)
              && !(codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    };
  }

  /** What is dropped at either end; a control character stays, to be refused where it is wrong. */
  private static boolean isAround(int codePoint) {
    return isSpace(codePoint)
        || codePoint == 0x200B
        || codePoint == 0x2060
        || codePoint == 0xFEFF
        || INVISIBLE.indexOf(codePoint) >= 0;
  }
}
