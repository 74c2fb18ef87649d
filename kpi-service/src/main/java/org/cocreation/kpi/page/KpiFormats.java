package org.cocreation.kpi.page;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.language.ConstantWords;
import org.cocreation.chassis.language.Language;
import org.cocreation.chassis.language.Texts;
import org.cocreation.kpi.kpi.KpiView;
import org.cocreation.kpi.text.RoomTexts;
import org.cocreation.kpi.timeline.TimelineKind;

/** How values of these pages are written, beside what all pages share. */
@TemplateExtension
class KpiFormats {

  /** Of how many measurements, the newest, each row has the form that corrects it. */
  private static final int CORRECTED_BY_HAND = 20;

  /** As the form of the page names itself. */
  private static final String BY_HAND = "by hand";

  private KpiFormats() {}

  /** What a CloudEvent's type is about: approval. */
  static String aggregate(String type) {
    return EventType.parse(type).aggregate();
  }

  /** Where the figures of its chart are. */
  static String chart(KpiView kpi) {
    return "/api/v1/kpis/" + kpi.id();
  }

  /** Where it came from. */
  static String sourceCalled(KpiView.Point point) {
    return point.source().equals(BY_HAND) ? Texts.of(RoomTexts.class).byHand() : point.source();
  }

  /** Of its form on a page: the same for the same measurement, wherever in the list it stands. */
  static String key(KpiView.Point point) {
    String name = point.source().length() + " " + point.source() + point.measurementId();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** Whether a measurement of the series can be corrected on the page, as the newest can. */
  static boolean isRecent(KpiView kpi, int index) {
    return index >= kpi.measurements().size() - CORRECTED_BY_HAND;
  }

  /** How its value is calculated, in a sentence. */
  static String calculation(KpiView kpi) {
    RoomTexts texts = Texts.of(RoomTexts.class);
    int days = kpi.windowDays() == null ? 0 : kpi.windowDays();
    long count = kpi.madeOf();
    return switch (kpi.aggregation()) {
      case LAST -> count > 1 ? texts.calculatedFromLast(count) : texts.calculatedLast();
      case SUM -> count > 1 ? texts.calculatedFromSum(days, count) : texts.calculatedSum(days);
      case AVERAGE ->
          count > 1 ? texts.calculatedFromAverage(days, count) : texts.calculatedAverage(days);
    };
  }

  static String called(TimelineKind kind) {
    return ConstantWords.titled(kind, kind.title());
  }

  /** {@code 3 d 4 h}, {@code 5 h 20 min} or {@code 40 s}: the two greatest units. */
  static String duration(long seconds) {
    Duration time = Duration.ofSeconds(seconds);
    if (time.toDays() > 0) {
      return "%d %s %d h"
          .formatted(
              time.toDays(), Language.current() == Language.GERMAN ? "T" : "d", time.toHoursPart());
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
    return Math.min(100, share.movePointRight(2).intValue());
  }
}
