package org.cocreation.chassis.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.cocreation.chassis.startup.ServiceConfiguration;
import org.cocreation.chassis.startup.Topics;

/** The database, not Kafka, knows how far each partition was taken in. */
final class StartingPositions implements ConsumerRebalanceListener {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final InboxThread thread;
  private final KafkaConsumer<byte[], byte[]> kafka;
  private final InboxOffsets offsets;
  private final Topics topics;
  private final ServiceConfiguration service;
  private final Map<String, Topics.Existing> topicsOfPositions = new HashMap<>();

  StartingPositions(
      InboxThread thread,
      KafkaConsumer<byte[], byte[]> kafka,
      InboxOffsets offsets,
      Topics topics,
      ServiceConfiguration service) {
    this.thread = thread;
    this.kafka = kafka;
    this.offsets = offsets;
    this.topics = topics;
    this.service = service;
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    if (partitions.isEmpty()) {
      return;
    }
    Map<TopicPartition, Long> beginnings = kafka.beginningOffsets(partitions, PATIENCE);
    Map<TopicPartition, Long> positions = offsets.positions(reaches(partitions));
    positions.forEach(
        (partition, position) -> {
          TopicPartition inKafka = thread.inKafka(partition);
          kafka.seek(inKafka, Math.max(position, beginnings.get(inKafka)));
        });
    thread.assigned(kafka, positions);
  }

  /** Whether one of the topics was another when it was last asked where to read on in it. */
  boolean areOfOthersThan(Map<String, Topics.Existing> topics) {
    return topicsOfPositions.entrySet().stream()
        .anyMatch(
            one ->
                topics.containsKey(one.getKey())
                    && !topics.get(one.getKey()).id().equals(one.getValue().id()));
  }

  private Map<TopicPartition, InboxOffsets.Reach> reaches(Collection<TopicPartition> partitions) {
    Map<String, Topics.Existing> existing = existing();
    topicsOfPositions.putAll(existing);
    Map<TopicPartition, Long> ends = kafka.endOffsets(partitions, PATIENCE);
    Map<TopicPartition, InboxOffsets.Reach> reaches = new HashMap<>();
    for (TopicPartition partition : partitions) {
      String topic = service.fromKafka(partition.topic());
      if (!existing.containsKey(topic)) {
        throw new IllegalStateException("Kafka has lost the topic " + partition.topic());
      }
      reaches.put(
          new TopicPartition(topic, partition.partition()),
          new InboxOffsets.Reach(existing.get(topic).id(), ends.get(partition)));
    }
    return reaches;
  }

  private Map<String, Topics.Existing> existing() {
    try {
      return topics.existing(thread.topics());
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  /** Every poll was taken in before the next began, but for what was passed over. */
  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    thread.revoked();
  }

  @Override
  public void onPartitionsLost(Collection<TopicPartition> partitions) {
    thread.lost();
  }
}
