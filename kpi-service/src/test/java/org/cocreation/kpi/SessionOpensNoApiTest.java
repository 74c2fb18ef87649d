package org.cocreation.kpi;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.chassis.test.SessionOpensNoApi;

@QuarkusTest
@TestProfile(KafkaTest.class)
class SessionOpensNoApiTest extends SessionOpensNoApi {
  @Override
  protected String readable() {
    return "/api/v1/portfolio";
  }

  @Override
  protected String changeable() {
    return "/api/v1/measurements";
  }
}
