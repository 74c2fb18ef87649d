package org.cocreation.steering;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cocreation.chassis.input.AuthorizationMatrix;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.localstack.Persona;

/** That an organization is there, everybody may know: it is to be asked for a partnership. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class SteeringAuthorizationTest extends AuthorizationMatrix {

  private Map<String, List<String>> values;

  @Override
  protected Map<String, List<String>> values() {
    values = new SteeringBadInputsTest().target().values();
    return values;
  }

  @Override
  protected Team team() {
    return Team.STEERING;
  }

  @Override
  protected Set<String> known() {
    return Set.of("showOrganization", "changeOrganization");
  }

  /** The companies of the fixture are others each time. */
  @Override
  protected Persona member(Side side, Team team) {
    String key = values.get("key").get(side.ordinal());
    return Persona.of(team.name().toLowerCase(Locale.ROOT) + "@" + key, team + " of " + key, key);
  }

  @Override
  protected String page() {
    return null;
  }
}
