package org.cocreation.chassis.inbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record that could not be taken in, with where it stood and why.
 *
 * @param value as it came; bytes that are no UTF-8 are replaced
 */
record DeadLetter(String topic, int partition, long offset, String reason, String value) {

  private static final int LONGEST_REASON = 1_000;

  static DeadLetter of(ConsumerRecord<byte[], byte[]> received, Throwable why) {
    String reason = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
    return new DeadLetter(
        received.topic(),
        received.partition(),
        received.offset(),
        reason.substring(0, Math.min(reason.length(), LONGEST_REASON)),
        received.value() == null ? "" : new String(received.value(), StandardCharsets.UTF_8));
  }

  String toJson() {
    // PostgreSQL's text holds every character but NUL.
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    return json.put("topic", topic)
        .put("partition", partition)
        .put("offset", offset)
        .put("reason", reason)
        .put("value", value)
        .toString();
  }
}
