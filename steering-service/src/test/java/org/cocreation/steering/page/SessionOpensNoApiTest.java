package org.cocreation.steering.page;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.SessionOpensNoApi;

@QuarkusTest
@TestProfile(FeatureTest.class)
class SessionOpensNoApiTest extends SessionOpensNoApi {

  @Override
  protected String changeable() {
    return "/api/v1/organizations";
  }
}
