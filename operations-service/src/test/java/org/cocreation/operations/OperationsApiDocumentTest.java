package org.cocreation.operations;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cocreation.chassis.test.OpenApiDocument;
import org.cocreation.chassis.test.TestStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestStack.class)
class OperationsApiDocumentTest {

  @Test
  void shouldDocumentTheApiAsItIs() throws Exception {
    OpenApiDocument.assertCommittedIsCurrent();
  }
}
