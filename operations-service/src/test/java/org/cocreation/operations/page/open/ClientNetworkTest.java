package org.cocreation.operations.page.open;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientNetworkTest {

  @ParameterizedTest
  @CsvSource({
    "2001:db8:1:2:3:4:5:6, 20010db800010002",
    "2001:db8:1:2::9, 20010db800010002",
    "2001:db8::1, 20010db800000000",
    "fe80::1%eth0, fe80000000000000",
    "::1, 0000000000000000",
    "192.0.2.7, 192.0.2.7"
  })
  void shouldTakeAllAddressesOfADeviceForOne(String address, String network) {
    assertThat(ClientNetwork.of(address)).isEqualTo(network);
  }

  @Test
  void shouldTellNetworksApart() {
    assertThat(ClientNetwork.of("2001:db8:1:3::9"))
        .isNotEqualTo(ClientNetwork.of("2001:db8:1:2::9"));
  }
}
