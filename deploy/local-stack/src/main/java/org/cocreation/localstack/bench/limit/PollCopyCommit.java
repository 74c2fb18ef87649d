package org.cocreation.localstack.bench.limit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.stack.LocalStack;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The least that takes measurements in once: poll, COPY what was polled as it is, and commit it
 * together with the offsets, on a database and a topic of its own.
 */
public final class PollCopyCommit implements AutoCloseable {
  public static final String TOPIC = "bench-telemetry";

  private static final String DATABASE = "bench_telemetry";
  private static final int POLLED = 5_000;

  private final Connection connection;
  private final KafkaConsumer<String, byte[]> consumer;

  public PollCopyCommit(LocalStack stack) {
    var server = stack.postgreSql();
    String url = server.emptyDatabase(DATABASE, Service.KPI);
    try {
      connection =
          DriverManager.getConnection(url, server.user(Service.KPI), server.password(Service.KPI));
      try (Statement statement = connection.createStatement()) {
        boolean ignored =
            statement.execute(
                """
                create table taken (kpi text not null, event jsonb not null);
                create table taken_offset (
                  partition int primary key, next_offset bigint not null)""");
      }
      connection.setAutoCommit(false);
    } catch (SQLException e) {
      throw new StackProblem("The limit cannot be measured: " + e.getMessage(), e);
    }
    String servers = stack.kafka().bootstrapServers();
    OwnTopic.create(servers, TOPIC);
    consumer = OwnTopic.consumer(servers, TOPIC, POLLED);
  }

  /** Returns when so many were taken in. */
  public void take(int count) {
    try {
      CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
      for (int left = count; left > 0; ) {
        ConsumerRecords<String, byte[]> polled = consumer.poll(Duration.ofMillis(200));
        if (!polled.isEmpty()) {
          take(copies, polled);
          left -= polled.count();
        }
      }
    } catch (SQLException | IOException e) {
      throw new StackProblem("The limit cannot be measured: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    consumer.close();
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StackProblem("A connection does not close: " + e.getMessage(), e);
    }
  }

  private void take(CopyManager copies, ConsumerRecords<String, byte[]> polled)
      throws SQLException, IOException {
    StringBuilder rows = new StringBuilder();
    for (ConsumerRecord<String, byte[]> each : polled) {
      rows.append(each.key())
          .append('\t')
          .append(new String(each.value(), StandardCharsets.UTF_8).replace("\\", "\\\\"))
          .append('\n');
    }
    long ignored =
        copies.copyIn("copy taken from stdin", new java.io.StringReader(rows.toString()));
    try (PreparedStatement offset =
        connection.prepareStatement(
            """
            insert into taken_offset values (?, ?)
            on conflict (partition) do update set next_offset = excluded.next_offset""")) {
      for (TopicPartition partition : polled.partitions()) {
        offset.setInt(1, partition.partition());
        offset.setLong(2, polled.records(partition).getLast().offset() + 1);
        offset.addBatch();
      }
      int[] written = offset.executeBatch();
      if (written.length == 0) {
        throw new SQLException("No offset was written");
      }
    }
    connection.commit();
  }
}
