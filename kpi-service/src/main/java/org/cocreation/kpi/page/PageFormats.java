package org.cocreation.kpi.page;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.cocreation.chassis.event.EventType;

/** How values are written on pages. */
@TemplateExtension
class PageFormats {

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private PageFormats() {}

  /** What stands there until the browser puts it into the reader's own time. */
  static String utc(Instant time) {
    return UTC.format(time);
  }

  /** {@code ON_TARGET}: On target. */
  static String words(Enum<?> constant) {
    String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** {@code ON_TARGET}: on-target. */
  static String style(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a CloudEvent's type is about: approval. */
  static String aggregate(String type) {
    return EventType.parse(type).aggregate();
  }

  /** A share of 1 as whole per cent. */
  static int percent(BigDecimal share) {
    return share.movePointRight(2).intValue();
  }

  /** For a bar that has an end. */
  static int bar(BigDecimal share) {
    return Math.min(100, percent(share));
  }
}
