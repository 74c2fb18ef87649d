package org.cocreation.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.kpi.CorrectedMeasurementsTest.correction;
import static org.cocreation.kpi.CorrectedMeasurementsTest.kpi;
import static org.cocreation.kpi.CorrectedMeasurementsTest.measure;
import static org.cocreation.kpi.CorrectedMeasurementsTest.send;
import static org.cocreation.kpi.CorrectedMeasurementsTest.told;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.test.KafkaTest;
import org.junit.jupiter.api.Test;

/**
 * Topics have no order among each other: what is told of corrections is the same whether their
 * measurements, or the KPI itself, come before them or after.
 */
@QuarkusTest
@TestProfile(KafkaTest.class)
class EarlyCorrectionsTest {

  private static final Instant MARCH = Instant.parse("2026-03-31T10:00:00Z");
  private static final String FUEL = "Fuel per tonne hauled ";

  @Inject Sql sql;

  @Test
  void shouldTellWhatWasCorrectedBeforeTheKpiWasDefined() {
    UUID kpi = UUID.randomUUID();
    Sent.measured(kpi, "1", "1.90", MARCH);
    await().until(() -> standings(kpi, "observed_value is not null") == 1);
    send(kpi, correction(kpi, "data-logger", "1", "a", "1.70", "Drift."));
    send(kpi, correction(kpi, "data-logger", "1", "b", null, "Drift."));
    await().until(() -> standings(kpi, "observed_value is null") == 1);

    Story story = Story.begun("Weight loading", kpi);

    measure(kpi, "2", "1.65", MARCH.plusSeconds(10)).then().statusCode(200);
    assertThat(told(story, 4))
        .containsExactlyInAnyOrder(
            "A measurement of " + FUEL + "was corrected from 1.9 to 1.7 l/t. Reason: Drift.",
            "A measurement of " + FUEL + "is void: 1.7 l/t. Reason: Drift.",
            FUEL + "was measured: 1.65 l/t.",
            FUEL + "went from unmeasured to improving.");
  }

  @Test
  void shouldTellEachOfThoseThatWaitedForTheirMeasurement() {
    Story story = Story.begun("Weight loading");
    send(story.kpi(), correction(story.kpi(), "data-logger", "1", "a", null, "Drift."));
    send(story.kpi(), correction(story.kpi(), "data-logger", "1", "b", "1.70", "It was right."));
    await().until(() -> corrections(story.kpi()) == 2);

    Sent.measured(story.kpi(), "1", "1.90", MARCH);

    await().until(() -> "1.7".equals(kpi(story).path("actual")));
    assertThat(told(story, 5))
        .contains(
            "A measurement of " + FUEL + "is void: 1.9 l/t. Reason: Drift.",
            "A measurement of "
                + FUEL
                + "was corrected from nothing to 1.7 l/t. Reason: It was right.");
  }

  private int corrections(UUID kpi) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                sql.list("select 1 from measurement_correction where kpi_id = ?", row -> 1, kpi)
                    .size());
  }

  private int standings(UUID kpi, String condition) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                sql.list(
                        "select 1 from kpi_standing where counted = 1 and kpi_id = ? and "
                            + condition,
                        row -> 1,
                        kpi)
                    .size());
  }
}
