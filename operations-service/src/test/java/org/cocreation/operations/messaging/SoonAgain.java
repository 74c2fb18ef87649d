package org.cocreation.operations.messaging;

import java.util.Map;
import org.cocreation.chassis.test.KafkaTest;

/** With Kafka, which the service tries again, and looks after, sooner than in production. */
public class SoonAgain extends KafkaTest {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "cocreation.kafka.look-every",
        "0.3s",
        "cocreation.outbox.retry-aside",
        "200ms",
        // Kafka's client never ends with batches that are larger than what the topic takes.
        "kafka.batch.size",
        "500");
  }
}
