package org.cocreation.development;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cocreation.chassis.input.HttpEdges;
import org.cocreation.chassis.test.FeatureTest;

@QuarkusTest
@TestProfile(FeatureTest.class)
class DevelopmentHttpEdgesTest extends HttpEdges {

  @Override
  protected String list() {
    return "/api/v1/activities";
  }

  @Override
  protected String posted() {
    return "/api/v1/activities/0199f1a0-0401-7000-8000-000000000401/completion";
  }
}
