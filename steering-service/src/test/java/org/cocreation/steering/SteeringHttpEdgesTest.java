package org.cocreation.steering;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cocreation.chassis.input.HttpEdges;
import org.cocreation.chassis.test.FeatureTest;

@QuarkusTest
@TestProfile(FeatureTest.class)
class SteeringHttpEdgesTest extends HttpEdges {

  @Override
  protected String list() {
    return "/api/v1/activities";
  }

  @Override
  protected String posted() {
    return "/api/v1/organizations";
  }
}
