package org.cocreation.kpi.intake;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.cocreation.chassis.event.Fact;
import org.cocreation.chassis.json.ExactDecimal;
import org.cocreation.chassis.json.Numbers;
import org.cocreation.chassis.text.OneLine;
import org.cocreation.kpi.kpi.JudgeAnew;
import org.cocreation.kpi.measurement.Measurement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was really observed instead of a measurement, or that nothing was; known by its measurement
 * and an id of its own.
 */
@Schema(
    name = "Correction",
    examples =
        """
        {"kpiId": "0199f1a0-0401-7000-8000-000000000401", "source": "fleet-computer",
         "measurementId": "2026-06", "correctionId": "2026-06-a", "value": "1.66",
         "reason": "The scale was not calibrated after washing."}""")
public record Correction(
    @NotNull UUID kpiId,
    @NotBlank @Size(max = 200) @OneLine
        @Pattern(regexp = Measurement.PRINTABLE, message = Measurement.MUST_BE_PRINTABLE) String source,
    @NotBlank @Size(max = 200) @OneLine
        @Pattern(regexp = Measurement.PRINTABLE, message = Measurement.MUST_BE_PRINTABLE) String measurementId,
    @Schema(description = "The sender's own id of this correction: sent again, it counts once.")
        @NotBlank @Size(max = 200) @OneLine
        @Pattern(regexp = Measurement.PRINTABLE, message = Measurement.MUST_BE_PRINTABLE) String correctionId,
    @Schema(
            description =
                "What was really measured; left out where nothing was: the measurement is void.",
            implementation = ExactDecimal.Text.class)
        @Digits(integer = 18, fraction = 9) @Nullable BigDecimal value,
    @NotBlank @Size(max = 2000) String reason) {

  public Correction {
    value = value == null ? null : Numbers.plain(value);
    reason = reason == null ? null : reason.strip();
  }

  Measurement.Key key() {
    return new Measurement.Key(kpiId, source, measurementId);
  }

  /** What counts by it of what was measured; null where nothing does. */
  Measurement of(Measurement measured) {
    return value == null ? null : measured.of(value);
  }

  /**
   * What becomes of its measurement.
   *
   * @param before what counted; null where it was void
   */
  JudgeAnew.Correcting correcting(Measurement before, Measurement anew) {
    return new JudgeAnew.Correcting(key(), correctionId, before, anew, reason);
  }

  /** Whether it says the same as another of the same measurement and id. */
  boolean saysTheSameAs(Correction other) {
    boolean sameValue =
        value == null
            ? other.value == null
            : other.value != null && value.compareTo(other.value) == 0;
    return sameValue && reason.equals(other.reason);
  }

  /** The same for the same fact about this correction, however often it is told. */
  UUID eventId(Fact fact) {
    String name = fact.aggregate() + "." + fact.fact();
    return UUID.nameUUIDFromBytes(
        (name + "|" + key() + "|" + correctionId).getBytes(StandardCharsets.UTF_8));
  }
}
