package org.cocreation.development.topic;

import static org.cocreation.development.NeedsFixture.CUSTOMER;
import static org.cocreation.development.NeedsFixture.PROVIDER;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.development.NeedsFixture;
import org.junit.jupiter.api.Test;

/** Who does not want the model does not load it. */
@QuarkusTest
@TestProfile(SwitchedOffTopicsTest.SwitchedOff.class)
class SwitchedOffTopicsTest {

  /** Without comparison by topic. */
  public static class SwitchedOff extends FeatureTest {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("cocreation.needs.similar-topics.enabled", "false");
    }
  }

  @Test
  void shouldCompareNothingWhereItIsSwitchedOff() {
    NeedsFixture needs = NeedsFixture.started();
    needs.write(PROVIDER, "Fibre gets cut by excavators");
    needs.write(CUSTOMER, "Digging crews damage buried cables");
    needs.share();

    needs
        .get(CUSTOMER, "/similar-topics")
        .then()
        .statusCode(200)
        .body("compared", equalTo(false))
        .body("notComparedBecause", equalTo("SWITCHED_OFF"))
        .body("items", empty());
  }
}
