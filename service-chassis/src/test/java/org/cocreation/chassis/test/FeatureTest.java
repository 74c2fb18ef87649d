package org.cocreation.chassis.test;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/**
 * For tests of rules that need the service and its database, and nobody else: Kafka is off. What
 * others tell comes to the consumers at once ({@link Messages}); what the service tells is read
 * where it is kept, in the outbox and the audit.
 */
public class FeatureTest implements QuarkusTestProfile {

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(TestStack.class, Map.of(TestStack.KAFKA, "false")));
  }
}
