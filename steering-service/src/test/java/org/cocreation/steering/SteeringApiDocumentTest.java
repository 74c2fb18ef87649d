package org.cocreation.steering;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.OpenApiDocument;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(FeatureTest.class)
class SteeringApiDocumentTest {

  @Test
  void shouldDocumentTheApiAsItIs() throws Exception {
    OpenApiDocument.assertCommittedIsCurrent();
  }
}
