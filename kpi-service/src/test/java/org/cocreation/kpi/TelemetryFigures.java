package org.cocreation.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.chassis.test.TestStack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/**
 * A figure, not a rule: how many measurements a second go in, beside a bare consumer (poll, COPY
 * into a table with the same keys, commit with offsets) that reads the same topic in the same
 * minutes; for windows of 1 and of 365 days, and as the history grows. Run with {@code ./mvnw -pl
 * kpi-service -am test -Dgroups=figures -DexcludedGroups= -Dtest=TelemetryFigures
 * -Dsurefire.failIfNoSpecifiedTests=false -DargLine=-XX:+UseSerialGC} (tests run with half a
 * compiler otherwise); {@code -Dtelemetry.rounds=} and {@code -Dtelemetry.rows=} say how much.
 * Writes target/telemetry.txt.
 */
@Tag("figures")
@QuarkusTest
@TestProfile(KafkaTest.class)
class TelemetryFigures {

  private static final int ROUNDS = Integer.getInteger("telemetry.rounds", 5);
  private static final int ROWS = Integer.getInteger("telemetry.rows", 200_000);
  private static final int KPIS = 10;
  private static final Duration BETWEEN = Duration.ofSeconds(30);
  private static final String TOPIC = TestStack.inKafka("cocreation.kpi.measurements");
  private static final Path FIGURES = Path.of("target/telemetry.txt");
  private static final Instant BEGIN = Instant.parse("2020-01-01T00:00:00Z");

  @Inject AgroalDataSource dataSource;

  private final List<Double> ratios = new ArrayList<>();
  private long sent;

  @Test
  void measure() throws Exception {
    List<UUID> day = kpis(1);
    List<UUID> year = kpis(365);
    execute(
        "create table bare (like measurement including all)",
        "create table bare_offset (partition int primary key, next_offset bigint)");
    Files.deleteIfExists(FIGURES);
    round("warm-up, 1 day", day, false);
    round("warm-up, 365 days", year, false);
    for (int round = 0; round < ROUNDS; round++) {
      round("1 day", day, true);
      round("365 days", year, true);
    }
    double average = ratios.stream().mapToDouble(ratio -> ratio).average().orElseThrow();
    write(
        "ratio: average %.2f, each %s"
            .formatted(average, ratios.stream().map("%.2f"::formatted).toList()));
    assertThat(average).isGreaterThanOrEqualTo(0.5);
  }

  private static List<UUID> kpis(int windowDays) {
    List<UUID> kpis = new ArrayList<>();
    for (int kpi = 0; kpi < KPIS; kpi++) {
      kpis.add(Story.begun("Telemetry", "AVERAGE", windowDays).kpi());
    }
    return kpis;
  }

  /** All is sent before the clock starts, so that both find it on the topic. */
  private void round(String name, List<UUID> kpis, boolean counts) throws Exception {
    long before = counted();
    Map<TopicPartition, Long> from = ends();
    execute("lock table inbox_offset in access exclusive mode", () -> send(kpis));
    long begun = System.nanoTime();
    while (counted() < before + ROWS) {
      LockSupport.parkNanos(10_000_000);
    }
    double ours = ROWS / seconds(begun);
    double bare = ROWS / bare(from);
    if (counts) {
      ratios.add(ours / bare);
    }
    write(
        "%s: %,.0f rows/s, bare %,.0f rows/s, ratio %.2f, %,d rows before"
            .formatted(name, ours, bare, ours / bare, before));
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private void send(List<UUID> kpis) {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(connection(), new StringSerializer(), new StringSerializer())) {
      for (int row = 0; row < ROWS; row++) {
        String kpi = kpis.get(row % KPIS).toString();
        sent++;
        String event =
            """
            {"specversion":"1.0","id":"%s","source":"/data-logger","type":"org.cocreation.kpi.measurement.taken.v1","datacontenttype":"application/json","subject":"%s","time":"%s","data":{"kpiId":"%s","source":"data-logger","measurementId":"m-%d","value":"%d.%02d","observedAt":"%s","synthetic":true}}"""
                .formatted(
                    "e-" + sent,
                    kpi,
                    "2026-11-28T10:00:00Z",
                    kpi,
                    sent,
                    sent % 3,
                    sent % 100,
                    BEGIN.plus(BETWEEN.multipliedBy(sent / KPIS)));
        var ignored = producer.send(new ProducerRecord<>(TOPIC, kpi, event));
      }
    }
  }

  /** How long it takes to take in what lies behind these offsets; it reads the fields, no more. */
  private double bare(Map<TopicPartition, Long> from) throws SQLException {
    try (KafkaConsumer<String, String> kafka =
            new KafkaConsumer<>(connection(), new StringDeserializer(), new StringDeserializer());
        Connection connection = dataSource.getConnection()) {
      kafka.assign(from.keySet());
      from.forEach(kafka::seek);
      connection.setAutoCommit(false);
      long begun = System.nanoTime();
      int taken = 0;
      while (taken < ROWS) {
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        kafka.poll(Duration.ofMillis(100)).forEach(records::add);
        if (!records.isEmpty()) {
          copy(connection, records);
          taken += records.size();
          Map<TopicPartition, OffsetAndMetadata> next = new java.util.HashMap<>();
          records.forEach(
              r ->
                  next.put(
                      new TopicPartition(r.topic(), r.partition()),
                      new OffsetAndMetadata(r.offset() + 1)));
          noteOffsets(connection, next);
          connection.commit();
        }
      }
      double seconds = seconds(begun);
      connection.setAutoCommit(true);
      return seconds;
    }
  }

  private static void copy(Connection connection, List<ConsumerRecord<String, String>> records)
      throws SQLException {
    StringBuilder rows = new StringBuilder();
    for (ConsumerRecord<String, String> received : records) {
      String event = received.value();
      int data = event.indexOf("\"data\"");
      rows.append(field(event, "kpiId", data)).append('\t');
      rows.append(field(event, "source", data)).append('\t');
      rows.append(field(event, "measurementId", data)).append('\t');
      rows.append(field(event, "value", data)).append('\t');
      rows.append(field(event, "observedAt", data)).append("\tt\n");
    }
    try {
      long ignored =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("copy bare from stdin", new StringReader(rows.toString()));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String field(String event, String name, int data) {
    int from = event.indexOf("\"" + name + "\":\"", data) + name.length() + 4;
    return event.substring(from, event.indexOf('"', from));
  }

  private static void noteOffsets(
      Connection connection, Map<TopicPartition, OffsetAndMetadata> next) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (var entry : next.entrySet()) {
        statement.executeUpdate(
            ("insert into bare_offset values (%d, %d) on conflict (partition)"
                    + " do update set next_offset = excluded.next_offset")
                .formatted(entry.getKey().partition(), entry.getValue().offset()));
      }
    }
  }

  private static Map<TopicPartition, Long> ends() {
    try (KafkaConsumer<String, String> kafka =
        new KafkaConsumer<>(connection(), new StringDeserializer(), new StringDeserializer())) {
      return kafka.endOffsets(
          kafka.partitionsFor(TOPIC).stream()
              .map(found -> new TopicPartition(TOPIC, found.partition()))
              .toList());
    }
  }

  private static Map<String, Object> connection() {
    return Map.of(
        "bootstrap.servers",
        TestStack.running().kafka().bootstrapServers(),
        "max.poll.records",
        5_000,
        "max.partition.fetch.bytes",
        2 << 20);
  }

  private long counted() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select coalesce(sum(counted), 0) from kpi_standing")) {
      row.next();
      return row.getLong(1);
    }
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        boolean ignored = statement.execute(sql);
      }
    }
  }

  private void execute(String lock, Runnable meanwhile) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      boolean ignored = statement.execute(lock);
      meanwhile.run();
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private static void write(String line) throws java.io.IOException {
    System.getLogger(TelemetryFigures.class.getName()).log(System.Logger.Level.INFO, line);
    Files.writeString(
        FIGURES,
        line + "\n",
        StandardCharsets.UTF_8,
        java.nio.file.StandardOpenOption.CREATE,
        java.nio.file.StandardOpenOption.APPEND);
  }
}
