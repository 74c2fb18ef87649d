package org.cocreation.operations;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.cocreation.chassis.input.AuthorizationMatrix;
import org.cocreation.chassis.process.Team;
import org.cocreation.chassis.test.FeatureTest;

/** What operations wants changed in a concept, development answers. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class OperationsAuthorizationTest extends AuthorizationMatrix {

  @Override
  protected Map<String, List<String>> values() {
    return new OperationsBadInputsTest().target().values();
  }

  @Override
  protected Team team() {
    return Team.OPERATIONS;
  }

  @Override
  protected Map<String, Team> changedBy() {
    return Map.of("answerPoint", Team.DEVELOPMENT);
  }
}
