package org.cocreation.development;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cocreation.chassis.input.AuthorizationMatrix;
import org.cocreation.chassis.process.Team;
import org.cocreation.chassis.test.FeatureTest;

/** What is selected, steering says; needs are a side's own until both lists are submitted. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class DevelopmentAuthorizationTest extends AuthorizationMatrix {

  @Override
  protected Map<String, List<String>> values() {
    return new DevelopmentBadInputsTest().target().values();
  }

  @Override
  protected Team team() {
    return Team.DEVELOPMENT;
  }

  @Override
  protected Map<String, Team> changedBy() {
    return Map.of(
        "selectOpportunity", Team.STEERING,
        "withdrawSelection", Team.STEERING,
        "reviveOpportunity", Team.STEERING);
  }

  @Override
  protected Set<String> sidesOwn() {
    return Set.of("showNeed", "rewriteNeed", "removeNeed");
  }
}
