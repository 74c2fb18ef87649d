package org.cocreation.kpi;

import static org.cocreation.chassis.test.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cocreation.chassis.input.HttpEdges;
import org.cocreation.chassis.test.FeatureTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(FeatureTest.class)
class KpiHttpEdgesTest extends HttpEdges {

  @Override
  protected String list() {
    return "/api/v1/kpis";
  }

  @Override
  protected String posted() {
    return "/api/v1/measurements";
  }

  /** Where the type of an answer is negotiated, what is accepted is read once more. */
  @Test
  void shouldTakeAnEmptyAcceptForNone() {
    String model = "/api/v1/processes/co-creation-cycle";
    int asked = as("steering@mincorp").get(model).statusCode();

    as("steering@mincorp").header("Accept", "").get(model).then().statusCode(asked);
  }
}
