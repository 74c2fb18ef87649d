package org.cocreation.operations.golive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.operations.CapabilityFixture.CUSTOMER;
import static org.cocreation.operations.CapabilityFixture.prove;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.operations.CapabilityFixture;
import org.cocreation.operations.CycleFixture;
import org.cocreation.operations.rollout.SiteFixture;
import org.junit.jupiter.api.Test;

/** R13: skills first. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class SkillsBeforeGoLiveTest {

  @Test
  void shouldLetASiteGoLiveOnlyOnceSomebodyOfTheRoleHasProvenEachOfItsSkills() {
    CycleFixture cycle = CycleFixture.runningIn("IMPLEMENTATION");
    SiteFixture site = SiteFixture.planned(cycle, "Pit  3", true).committed();
    String skill = CapabilityFixture.skill(cycle);
    prove(CUSTOMER, skill, "Aino", "2024-01-01", "2024-02-01").then().statusCode(201);

    site.goLive(CUSTOMER)
        .then()
        .statusCode(409)
        .body("type", endsWith(":site-not-ready"))
        .body("missing", hasSize(1))
        .body(
            "missing[0]",
            startsWith(
                "Somebody in the role “Loader operator” has proven “Calibrate the scale” (R13)."));
    prove(CUSTOMER, skill, "Eero", "2024-01-01", null).then().statusCode(201);
    site.goLive(CUSTOMER).then().statusCode(200);
  }

  @Test
  void shouldAskForTheSkillsOfThatSiteAlone() {
    CycleFixture cycle = CycleFixture.runningIn("IMPLEMENTATION");
    String ignored = CapabilityFixture.skill(cycle);

    SiteFixture other = SiteFixture.planned(cycle, "Pit 4", true).committed();
    // Of no planned site yet, it counts at each: no other name gets around it.
    other.goLive(CUSTOMER).then().statusCode(409);
    SiteFixture unused = SiteFixture.planned(cycle, "Pit 3", false);
    assertThat(unused.id()).isNotNull();
    other.goLive(CUSTOMER).then().statusCode(200);
  }
}
