package org.cocreation.kpi.measurement;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.cocreation.chassis.event.Fact;
import org.cocreation.chassis.json.ExactDecimal;
import org.cocreation.chassis.json.Numbers;
import org.cocreation.chassis.json.PointsInTime;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One observation of a KPI, known by KPI, source and measurement id.
 *
 * @param value exact, as it was measured
 * @param synthetic whether it was made up for a demonstration; labelled so wherever it is shown
 */
@Schema(name = "Measurement", description = "One observation of a KPI.")
public record Measurement(
    @NotNull UUID kpiId,
    @Schema(description = "Who or what measured.", examples = "fleet-computer")
        @NotBlank @Size(max = 200) @OneLine
        @Pattern(regexp = PRINTABLE, message = MUST_BE_PRINTABLE) String source,
    @Schema(
            description = "The source's own id of this measurement: sent again, it counts once.",
            examples = "2026-03")
        @NotBlank @Size(max = 200) @OneLine
        @Pattern(regexp = PRINTABLE, message = MUST_BE_PRINTABLE) String measurementId,
    @Schema(
            description = "In the KPI's unit; a decimal, as text or number.",
            implementation = ExactDecimal.Text.class)
        @NotNull @Digits(integer = 18, fraction = 9) BigDecimal value,
    @NotNull Instant observedAt,
    @Schema(description = "Whether it was made up, for a demonstration.") boolean synthetic) {

  public static final String PRINTABLE = "\\P{Cntrl}*";
  public static final String MUST_BE_PRINTABLE = "must not hold control characters";

  /** By how much the clock of a source may be ahead of ours. */
  private static final Duration CLOCKS_DIFFER_BY = Duration.ofMinutes(5);

  public Measurement {
    value = Numbers.plain(value);
    // What PostgreSQL keeps of it, so that a repeat is equal to the first.
    observedAt = observedAt == null ? null : observedAt.truncatedTo(ChronoUnit.MICROS);
  }

  /** The same observation, of another value. */
  public Measurement of(BigDecimal anew) {
    return new Measurement(kpiId, source, measurementId, anew, observedAt, synthetic);
  }

  /** Whether there is such a time in what keeps measurements. */
  public boolean canBeKept() {
    return PointsInTime.canBeKept(observedAt);
  }

  /** Whether it was observed after the given time, by more than clocks differ. */
  public boolean isAfter(Instant time) {
    return observedAt.isAfter(time.plus(CLOCKS_DIFFER_BY));
  }

  /** What is unique of it. */
  public Key key() {
    return new Key(kpiId, source, measurementId);
  }

  /** Whether it says the same as another of the same key. */
  public boolean saysTheSameAs(Measurement other) {
    return value.compareTo(other.value) == 0
        && observedAt.equals(other.observedAt)
        && synthetic == other.synthetic;
  }

  /** Breaks the tie between two that were observed at once. */
  private String orderingId() {
    return measurementId + "|" + source;
  }

  /** Whether it was observed later, or at once and is the later one in order. */
  public boolean isLaterThan(Measurement other) {
    int order = observedAt.compareTo(other.observedAt);
    return order > 0 || (order == 0 && orderingId().compareTo(other.orderingId()) > 0);
  }

  /** By what a measurement is known. */
  public record Key(UUID kpiId, String source, String measurementId) {

    public Key {
      Objects.requireNonNull(kpiId);
      Objects.requireNonNull(source);
      Objects.requireNonNull(measurementId);
    }

    /** The same for the same fact about this measurement, however often it is told. */
    public UUID eventId(Fact fact) {
      String name = fact.aggregate() + "." + fact.fact();
      return UUID.nameUUIDFromBytes((name + "|" + this).getBytes(StandardCharsets.UTF_8));
    }

    /** Of no two keys the same: what separates the parts is written otherwise within them. */
    @Override
    public String toString() {
      return kpiId + "|" + part(source) + "|" + part(measurementId);
    }

    /** By a character that neither of them can hold. */
    private static String part(String text) {
      return text.replace('|', '\u0001');
    }
  }
}
