package org.cocreation.steering;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cocreation.chassis.test.OpenApiDocument;
import org.cocreation.chassis.test.TestStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestStack.class)
class SteeringApiDocumentTest {

  @Test
  void shouldDocumentTheApiAsItIs() throws Exception {
    OpenApiDocument.assertCommittedIsCurrent();
  }
}
