package org.cocreation.steering;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cocreation.chassis.contract.ServiceContracts;
import org.cocreation.chassis.test.FeatureTest;

@QuarkusTest
@TestProfile(FeatureTest.class)
class SteeringContractsTest extends ServiceContracts {}
