package org.cocreation.chassis.inbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record that could not be taken in, with where it stood and why.
 *
 * @param value as it came, but for bytes that are not UTF-8, which are replaced, and for what is
 *     beyond the longest that a topic certainly takes once it is escaped
 * @param cut whether something of the value is missing; it stands whole at its offset in the topic
 */
record DeadLetter(
    String topic, int partition, long offset, String reason, String value, boolean cut) {

  private static final int LONGEST_REASON = 1_000;

  /** In characters; escaped, each may take six bytes, and Kafka takes a mebibyte. */
  private static final int LONGEST_VALUE = 150_000;

  static DeadLetter of(ConsumerRecord<byte[], byte[]> received, Throwable why) {
    String reason = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
    String value =
        received.value() == null ? "" : new String(received.value(), StandardCharsets.UTF_8);
    return new DeadLetter(
        received.topic(),
        received.partition(),
        received.offset(),
        reason.substring(0, Math.min(reason.length(), LONGEST_REASON)),
        value.substring(0, Math.min(value.length(), LONGEST_VALUE)),
        value.length() > LONGEST_VALUE);
  }

  /**
   * The record's key as the database can hold it: PostgreSQL's text has every character but NUL.
   */
  static String keyOf(ConsumerRecord<byte[], byte[]> received) {
    return received.key() == null
        ? ""
        : new String(received.key(), StandardCharsets.UTF_8).replace("\0", "");
  }

  String toJson() {
    // Its text escapes NUL, which the database could not hold.
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (cut) {
      json.put("cut", true);
    }
    return json.put("topic", topic)
        .put("partition", partition)
        .put("offset", offset)
        .put("reason", reason)
        .put("value", value)
        .toString();
  }
}
