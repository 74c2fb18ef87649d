package org.cocreation.localstack.bench.limit;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.cocreation.localstack.Patience;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.bench.load.OpenLoad;
import org.cocreation.localstack.bench.load.Outcome;
import org.cocreation.localstack.stack.LocalStack;

/**
 * The least between two services: a row is committed, a record sent and acknowledged by the broker,
 * and received, on a database and a topic of its own.
 */
public final class CommitProduceConsume implements AutoCloseable {
  private static final String NAME = "bench_stream";
  private static final int CONNECTIONS = 8;

  /** As long as an event usually is. */
  private static final int BYTES = 1_500;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final BlockingQueue<Connection> connections = new ArrayBlockingQueue<>(CONNECTIONS);
  private final KafkaProducer<String, byte[]> producer;
  private final Thread receiver;
  private final Histogram latency = OpenLoad.histogram();
  private final AtomicLong received = new AtomicLong();
  private volatile boolean closed;

  public CommitProduceConsume(LocalStack stack) {
    var server = stack.postgreSql();
    String servers = stack.kafka().bootstrapServers();
    String url = server.emptyDatabase(NAME, Service.KPI);
    try {
      for (int i = 0; i < CONNECTIONS; i++) {
        connections.add(
            DriverManager.getConnection(
                url, server.user(Service.KPI), server.password(Service.KPI)));
      }
      try (Statement statement = connections.element().createStatement()) {
        boolean ignored =
            statement.execute("create table sent (id bigint primary key, event bytea not null)");
      }
    } catch (SQLException e) {
      throw new StackProblem("The limit cannot be measured: " + e.getMessage(), e);
    }
    OwnTopic.create(servers, NAME);
    producer = OwnTopic.producer(servers, 0);
    receiver = Thread.ofPlatform().daemon().name("receiver").start(() -> receive(servers));
  }

  /** From when each was due until it was received: milliseconds. */
  public double p99(double perSecond, Duration time) {
    latency.reset();
    received.set(0);
    Outcome outcome = OpenLoad.run(perSecond, time, number -> send());
    if (!Patience.until(PATIENCE, () -> received.get() >= outcome.accepted())) {
      throw new StackProblem("Some records did not come back");
    }
    return latency.getValueAtPercentile(99) / 1_000.0;
  }

  @Override
  public void close() {
    closed = true;
    producer.close();
    try {
      receiver.join();
      for (Connection connection : connections) {
        connection.close();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (SQLException e) {
      throw new StackProblem("A connection does not close: " + e.getMessage(), e);
    }
  }

  private boolean send() throws Exception {
    long began = System.nanoTime();
    byte[] event = ByteBuffer.allocate(BYTES).putLong(began).array();
    Connection connection = connections.take();
    try (PreparedStatement insert =
        connection.prepareStatement("insert into sent (id, event) values (?, ?)")) {
      insert.setLong(1, began);
      insert.setBytes(2, event);
      int ignored = insert.executeUpdate();
    } finally {
      connections.add(connection);
    }
    var ignored = producer.send(new ProducerRecord<>(NAME, Long.toString(began), event)).get();
    return true;
  }

  private void receive(String servers) {
    try (KafkaConsumer<String, byte[]> consumer = OwnTopic.consumer(servers, NAME, 500)) {
      while (!closed) {
        for (ConsumerRecord<String, byte[]> each : consumer.poll(Duration.ofMillis(200))) {
          long began = ByteBuffer.wrap(each.value()).getLong();
          latency.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - began));
          long ignored = received.incrementAndGet();
        }
      }
    }
  }
}
