package org.cocreation.steering;

import org.cocreation.chassis.test.ContractRules;
import org.cocreation.chassis.test.ServiceArchitecture;
import org.junit.jupiter.api.Test;

/** The contracts of this service, and how its code hangs together. */
class SteeringContractsTest {

  @Test
  void shouldHaveAnExampleOfEveryEventThatItsSchemaAllows() throws Exception {
    ContractRules.check("steering");
  }

  @Test
  void shouldKeepFeaturesFreeOfBrokerAndEngine() {
    ServiceArchitecture.check("steering");
  }
}
