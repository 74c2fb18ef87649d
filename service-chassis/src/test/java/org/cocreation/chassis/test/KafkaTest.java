package org.cocreation.chassis.test;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** For tests of what goes over Kafka: the real one, with topics of the module's own. */
public class KafkaTest implements QuarkusTestProfile {

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(TestStack.class));
  }
}
