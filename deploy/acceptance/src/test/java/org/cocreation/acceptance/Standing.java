package org.cocreation.acceptance;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.cocreation.localstack.Service;

/**
 * Where a cycle stands and what is on its way to it: for tests that waited for something in vain.
 */
final class Standing {

  private Standing() {}

  static String of(Cycle cycle) {
    StringBuilder text = new StringBuilder("Cycle " + cycle.id() + " stood: ");
    text.append(tried(() -> where(cycle.view())));
    text.append(", open ").append(tried(cycle::open));
    for (Service service : Service.values()) {
      text.append("; ").append(service.moduleName()).append(": ");
      text.append(tried(() -> backlog(service)));
    }
    return text.toString();
  }

  private static String where(Map<String, Object> view) {
    return "phase %s, round %s, %s, awaiting a decision: %s"
        .formatted(
            view.get("phase"), view.get("round"), view.get("status"), view.get("awaitingDecision"));
  }

  /** What is still to go out of the service's database, and what is still to come in from Kafka. */
  private static String backlog(Service service) throws Exception {
    if (PackagedStack.running().service(service).process().isEmpty()) {
      return "down";
    }
    long outbox = OutageTest.count(service, "select count(*) from outbox");
    return "outbox %d, inbox %d behind".formatted(outbox, behind(service));
  }

  /** How much Kafka has for a service that it has not taken in. */
  static long behind(Service service) throws Exception {
    Map<TopicPartition, Long> read = new HashMap<>();
    try (Connection connection = PackagedStack.running().postgreSql().connect(service);
        Statement select = connection.createStatement();
        ResultSet row =
            select.executeQuery("select topic, partition, next_offset from inbox_offset")) {
      while (row.next()) {
        read.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3));
      }
    }
    return behind(read);
  }

  private static long behind(Map<TopicPartition, Long> read) {
    try (KafkaConsumer<byte[], byte[]> kafka =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                PackagedStack.running().kafka().bootstrapServers(),
                "default.api.timeout.ms",
                5_000),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      return kafka.endOffsets(List.copyOf(read.keySet())).entrySet().stream()
          .mapToLong(end -> end.getValue() - read.get(end.getKey()))
          .sum();
    }
  }

  /** What cannot be asked either says so itself. */
  private static Object tried(Callable<?> question) {
    try {
      return question.call();
    } catch (Exception | AssertionError e) {
      return "unknown (" + e.getMessage() + ")";
    }
  }
}
