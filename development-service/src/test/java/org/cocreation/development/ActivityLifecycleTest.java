package org.cocreation.development;

import static org.cocreation.chassis.test.Tokens.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cocreation.chassis.test.TestStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestStack.class)
class ActivityLifecycleTest {

  @Test
  void shouldListNothingForSomebodyWithoutPartnership() {
    as("development@mincorp").get("/api/v1/activities").then().log().all().statusCode(200);
  }
}
