package org.cocreation.localstack.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Hears from Kafka that there is something to do in a cycle, as a program does that works for a
 * team: so it asks when there is an answer.
 */
final class News implements AutoCloseable {
  private static final Pattern EVENT_TOPICS = Pattern.compile("cocreation\\.[a-z]+\\.events");
  private static final Pattern CYCLE = Pattern.compile("\"cycleid\":\"([^\"]+)\"");
  private static final List<String> TO_DO =
      List.of(".activity.opened.", ".cycle.decision-awaited.");

  private final Map<UUID, Heard> heard = new ConcurrentHashMap<>();
  private final KafkaConsumer<byte[], byte[]> kafka;
  private final Thread listening;
  private volatile boolean closed;

  /** How often something was told of a cycle. */
  private static final class Heard {
    private long times;

    synchronized long times() {
      return times;
    }

    synchronized void again() {
      times++;
      notifyAll();
    }

    synchronized void awaitMoreThan(long known, long end) {
      long left = end - System.nanoTime();
      while (times <= known && left > 0) {
        try {
          TimeUnit.NANOSECONDS.timedWait(this, left);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return;
        }
        left = end - System.nanoTime();
      }
    }
  }

  /** Listens when it returns. */
  News(String bootstrapServers) {
    kafka =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers, "fetch.max.wait.ms", 100),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        kafka.listTopics().entrySet().stream()
            .filter(topic -> EVENT_TOPICS.matcher(topic.getKey()).matches())
            .flatMap(topic -> topic.getValue().stream())
            .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
            .toList();
    kafka.assign(partitions);
    kafka.seekToEnd(partitions);
    partitions.forEach(partition -> kafka.position(partition));
    listening = Thread.ofPlatform().daemon().name("news").start(this::listen);
  }

  /** How often something was told of a cycle until now. */
  long of(UUID cycle) {
    return heardOf(cycle).times();
  }

  /**
   * Returns when more was told of a cycle, or in vain.
   *
   * @param end by the clock of {@link System#nanoTime}
   */
  void await(UUID cycle, long known, long end) {
    heardOf(cycle).awaitMoreThan(known, end);
  }

  void forget(UUID cycle) {
    Heard ignored = heard.remove(cycle);
  }

  @Override
  public void close() {
    closed = true;
    try {
      listening.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Heard heardOf(UUID cycle) {
    return heard.computeIfAbsent(cycle, first -> new Heard());
  }

  private void listen() {
    try (kafka) {
      while (!closed) {
        for (ConsumerRecord<byte[], byte[]> received : kafka.poll(Duration.ofMillis(200))) {
          note(new String(received.value(), StandardCharsets.UTF_8));
        }
      }
    }
  }

  private void note(String event) {
    Matcher cycle = CYCLE.matcher(event);
    if (TO_DO.stream().anyMatch(event::contains) && cycle.find()) {
      heardOf(UUID.fromString(cycle.group(1))).again();
    }
  }
}
