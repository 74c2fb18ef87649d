package org.cocreation.steering;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.cocreation.chassis.startup.ServiceConfiguration;
import org.cocreation.chassis.test.TestStack;

/**
 * What steering tells, from the first event on: over Kafka, or out of its outbox where that is off.
 */
interface OutgoingEvents extends AutoCloseable {

  /** Waits a while for more. */
  List<String> next();

  /** Whether the service is there to tell more. */
  default boolean goesOn() {
    return Arc.container() != null && Arc.container().isRunning();
  }

  @Override
  void close();

  static OutgoingEvents open() {
    return TestStack.hasKafka() ? new OfKafka() : new OfOutbox();
  }

  /** As any consumer reads them. */
  final class OfKafka implements OutgoingEvents {

    private final KafkaConsumer<String, String> kafka =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                TestStack.running().kafka().bootstrapServers(),
                "allow.auto.create.topics",
                "false"),
            new StringDeserializer(),
            new StringDeserializer());

    private OfKafka() {
      String topic = TestStack.inKafka(ServiceConfiguration.eventsTopicOf("steering"));
      List<TopicPartition> partitions = List.of();
      while (partitions.isEmpty()) {
        partitions =
            kafka.listTopics().getOrDefault(topic, List.of()).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
      }
      kafka.assign(partitions);
      kafka.seekToBeginning(partitions);
    }

    @Override
    public List<String> next() {
      List<String> events = new ArrayList<>();
      kafka.poll(Duration.ofSeconds(1)).forEach(event -> events.add(event.value()));
      return events;
    }

    @Override
    public void close() {
      kafka.close();
    }
  }

  /** In place of the relay: what is taken from the outbox is gone from it. */
  final class OfOutbox implements OutgoingEvents {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(15);

    private OfOutbox() {}

    @Override
    public List<String> next() {
      LockSupport.parkNanos(PAUSE);
      try (Connection connection =
              Arc.container().instance(AgroalDataSource.class).get().getConnection();
          PreparedStatement take =
              connection.prepareStatement(
                  "with taken as (delete from outbox returning position, payload)"
                      + " select payload from taken order by position");
          ResultSet row = take.executeQuery()) {
        List<String> events = new ArrayList<>();
        while (row.next()) {
          events.add(row.getString(1));
        }
        return events;
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() {
      // Each round has a connection of its own.
    }
  }
}
