package org.cocreation.kpi.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever sources and ids are called, no two measurements are one. */
class MeasurementKeyTest {

  private static final UUID KPI = UUID.fromString("0199f1a0-0401-7000-8000-000000000401");

  @Test
  void shouldTellKeysApartWhateverTheirPartsHold() {
    assertThat(new Measurement.Key(KPI, "a|b", "c"))
        .doesNotHaveToString(new Measurement.Key(KPI, "a", "b|c").toString());
    assertThat(new Measurement.Key(KPI, "scada", "7")).hasToString(KPI + "|scada|7");
  }
}
