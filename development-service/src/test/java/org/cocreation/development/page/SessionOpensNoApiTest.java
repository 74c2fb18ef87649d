package org.cocreation.development.page;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.SessionOpensNoApi;

@QuarkusTest
@TestProfile(FeatureTest.class)
class SessionOpensNoApiTest extends SessionOpensNoApi {

  @Override
  protected String changeable() {
    return "/api/v1/cycles/00000000-0000-0000-0000-000000000000/common-problems";
  }
}
