package org.cocreation.kpi.page;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.cocreation.chassis.event.EventType;
import org.cocreation.kpi.kpi.KpiView;

/** How values of these pages are written, beside what all pages share. */
@TemplateExtension
class KpiFormats {

  private KpiFormats() {}

  /** What a CloudEvent's type is about: approval. */
  static String aggregate(String type) {
    return EventType.parse(type).aggregate();
  }

  /** Where the figures of its chart are. */
  static String chart(KpiView kpi) {
    return "/api/v1/kpis/" + kpi.id();
  }

  /** A share of 1 as whole per cent. */
  static int percent(BigDecimal share) {
    return share.movePointRight(2).intValue();
  }

  /** {@code 3 d 4 h}, {@code 5 h 20 min} or {@code 40 s}: the two greatest units. */
  static String duration(long seconds) {
    Duration time = Duration.ofSeconds(seconds);
    if (time.toDays() > 0) {
      return "%d d %d h".formatted(time.toDays(), time.toHoursPart());
    }
    if (time.toHours() > 0) {
      return "%d h %d min".formatted(time.toHours(), time.toMinutesPart());
    }
    return time.toMinutes() > 0
        ? "%d min %d s".formatted(time.toMinutes(), time.toSecondsPart())
        : time.toSeconds() + " s";
  }

  /** Within the query of an address. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** For a bar that has an end. */
  static int bar(BigDecimal share) {
    return Math.min(100, percent(share));
  }
}
