package org.cocreation.chassis.test;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toSet;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.cocreation.chassis.inbox.Subscriptions;

/** What a service remembers of the events that came. */
public final class TakenIn {

  private TakenIn() {}

  /** How many of them it noted as taken in. */
  public static int count(AgroalDataSource database, List<? extends JsonNode> events) {
    String[] ids = events.stream().map(e -> e.path("id").asText()).toArray(String[]::new);
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select count(*) from inbox_event where event_id = any (?)")) {
      select.setArray(1, connection.createArrayOf("text", ids));
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Waits until all that its topics hold was taken in, or passed over, and all that it tells has
   * left it.
   */
  public static void awaitAll(AgroalDataSource database) {
    try (KafkaConsumer<byte[], byte[]> kafka =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", TestStack.running().kafka().bootstrapServers()),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      await("all is taken in")
          .pollInSameThread()
          .until(() -> isQuiet(database) && isAtEnd(database, kafka) && isQuiet(database));
    }
  }

  private static boolean isQuiet(AgroalDataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement select = connection.createStatement();
        ResultSet row = select.executeQuery("select not exists (select from outbox)")) {
      return row.next() && row.getBoolean(1);
    }
  }

  private static boolean isAtEnd(AgroalDataSource database, KafkaConsumer<byte[], byte[]> kafka)
      throws SQLException {
    Map<TopicPartition, Long> takenIn = new HashMap<>();
    try (Connection connection = database.getConnection();
        Statement select = connection.createStatement();
        ResultSet row =
            select.executeQuery("select topic, partition, next_offset from inbox_offset")) {
      while (row.next()) {
        takenIn.put(
            new TopicPartition(TestStack.inKafka(row.getString(1)), row.getInt(2)), row.getLong(3));
      }
    }
    return takenIn.keySet().containsAll(partitions(kafka))
        && kafka.endOffsets(takenIn.keySet()).equals(takenIn);
  }

  /** Of those that the service was not given yet it does not say how far it is. */
  private static Set<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> kafka) {
    return Arc.container().instance(Subscriptions.class).get().topics().stream()
        .flatMap(topic -> kafka.partitionsFor(TestStack.inKafka(topic)).stream())
        .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
        .collect(toSet());
  }

  /** How often a fact came that the service does not know, as it shows it. */
  public static int unknown(String type) {
    Integer times =
        given()
            .get("/q/health/well")
            .path("checks.find { it.name == 'unknown-facts' }.data.'" + type + "'");
    return times == null ? 0 : times;
  }
}
