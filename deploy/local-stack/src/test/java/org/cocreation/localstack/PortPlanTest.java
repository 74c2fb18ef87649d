package org.cocreation.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortPlanTest {

  @Test
  void shouldKeepFreePortsAwayFromEachOtherAndFromTheDefaults() {
    PortPlan free = PortPlan.free();

    assertThat(free.ports()).hasSize(Port.values().length);
    assertThat(free.ports().values())
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(PortPlan.standard().ports().values());
  }

  @Test
  void shouldSeeThatSomebodyListens() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(PortPlan.isFree(socket.getLocalPort())).isFalse();
    }
  }
}
