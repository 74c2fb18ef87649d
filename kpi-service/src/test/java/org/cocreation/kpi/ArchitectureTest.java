package org.cocreation.kpi;

import org.cocreation.chassis.test.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void shouldKeepFeaturesApartFromTheEdges() {
    ServiceArchitecture.check("kpi");
  }
}
