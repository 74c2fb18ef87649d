package org.cocreation.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionControlTest {

  private static final AdmissionControl CONTROL =
      new AdmissionControl(24, Optional.empty(), 64, List.of("/q/", "/api/v1/stream"));

  /** A page's stream stays open for as long as the page does: it must hold no place of others. */
  @ParameterizedTest
  @CsvSource({
    "/q/health/ready, true",
    "/api/v1/stream, true",
    "/session/api/v1/stream, true",
    "/session/api/v1/portfolio, false",
    "/api/v1/portfolio, false",
    "/cycles/q/, false"
  })
  void shouldAlwaysLetInWhatStaysOpenHoweverItIsRead(String path, boolean always) {
    assertThat(CONTROL.isAlwaysLetIn(path)).isEqualTo(always);
  }
}
