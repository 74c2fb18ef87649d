package org.cocreation.kpi;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cocreation.chassis.input.AuthorizationMatrix;
import org.cocreation.chassis.process.Team;
import org.cocreation.chassis.test.FeatureTest;

/** Every member measures; the models of the processes are everybody's. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class KpiAuthorizationTest extends AuthorizationMatrix {

  @Override
  protected Map<String, List<String>> values() {
    return new KpiBadInputsTest().target().values();
  }

  @Override
  protected Team team() {
    return null;
  }

  @Override
  protected Set<String> known() {
    return Set.of("showProcess");
  }
}
