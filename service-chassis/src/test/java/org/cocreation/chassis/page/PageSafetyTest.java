package org.cocreation.chassis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageSafetyTest {

  private static final String HOST = "cocreation.example:8443";

  @ParameterizedTest
  @CsvSource({"same-origin,true", "same-site,false", "cross-site,false", "none,false"})
  void shouldBelieveWhatTheBrowserSaysOfWhereARequestComesFrom(String fetchSite, boolean ours) {
    assertThat(PageSafety.isOurs(fetchSite, "https://" + HOST, HOST)).isEqualTo(ours);
  }

  @ParameterizedTest
  @CsvSource({
    "https://cocreation.example:8443,true",
    "https://cocreation.example,false",
    "https://elsewhere.example:8443,false",
    "null,false",
    "not an address,false"
  })
  void shouldCompareTheOriginWhereTheBrowserSaysNoMore(String origin, boolean ours) {
    assertThat(PageSafety.isOurs(null, origin, HOST)).isEqualTo(ours);
  }

  @Test
  void shouldNotTakeWhatSaysNothingOfWhereItComesFrom() {
    assertThat(PageSafety.isOurs(null, null, HOST)).isFalse();
  }
}
