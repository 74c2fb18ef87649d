package org.cocreation.kpi;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cocreation.chassis.input.HttpEdges;
import org.cocreation.chassis.test.FeatureTest;

@QuarkusTest
@TestProfile(FeatureTest.class)
class KpiHttpEdgesTest extends HttpEdges {

  @Override
  protected String list() {
    return "/api/v1/kpis";
  }

  @Override
  protected String posted() {
    return "/api/v1/measurements";
  }
}
