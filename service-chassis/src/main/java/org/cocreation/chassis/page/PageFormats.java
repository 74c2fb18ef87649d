package org.cocreation.chassis.page;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How values are written on pages. */
@TemplateExtension
public class PageFormats {

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private PageFormats() {}

  /** What stands there until the browser puts it into the reader's own time. */
  public static String utc(Instant time) {
    return UTC.format(time);
  }

  /** {@code ON_TARGET}: On target. */
  public static String words(Enum<?> constant) {
    String words = inSentence(constant);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** {@code ON_TARGET}: on-target. */
  public static String style(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Within a sentence: on target. */
  public static String inSentence(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Of one there is no plural. */
  public static String counted(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  public static String counted(int count, String one, String many) {
    return counted((long) count, one, many);
  }
}
