package org.cocreation.chassis.inbox;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.startup.Obstacles;
import org.cocreation.chassis.startup.ServiceConfiguration;
import org.cocreation.chassis.startup.SignsOfLife;
import org.cocreation.chassis.startup.Topics;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the topics of very many events, so that the others do not wait behind them, in larger
 * batches. Begins a partition only once what it depends on has been taken in.
 */
@Singleton
class BulkThread extends InboxThread {

  private final Inbox inbox;
  private final InboxOffsets offsets;
  private final ServiceConfiguration service;
  private final Set<TopicPartition> waiting = new HashSet<>();

  /**
   * @param batch how many records are taken in together at most
   */
  BulkThread(
      Inbox inbox,
      InboxOffsets offsets,
      UnknownFacts unknownFacts,
      ServiceConfiguration service,
      Topics topics,
      TopicWatch topicWatch,
      Obstacles obstacles,
      SignsOfLife signs,
      @ConfigProperty(name = "cocreation.inbox.bulk-batch", defaultValue = "5000") int batch) {
    super(inbox, offsets, unknownFacts, service, topics, topicWatch, obstacles, signs, batch);
    this.inbox = inbox;
    this.offsets = offsets;
    this.service = service;
  }

  @Override
  String name() {
    return "bulk";
  }

  @Override
  String group() {
    return name();
  }

  @Override
  Set<String> topics() {
    return inbox.bulkTopics();
  }

  @Override
  Set<String> needed() {
    Set<String> needed = new HashSet<>(topics());
    needed.addAll(inbox.beforeBulk());
    return needed;
  }

  @Override
  List<EventType> take(List<ConsumerRecord<byte[], byte[]>> records) {
    return inbox.takeInBulk(records);
  }

  @Override
  void assigned(KafkaConsumer<byte[], byte[]> kafka, Map<TopicPartition, Long> positions) {
    waiting.clear();
    if (!hasAllBefore(kafka)) {
      positions.forEach(
          (partition, position) -> {
            if (position == 0) {
              waiting.add(inKafka(partition));
            }
          });
      kafka.pause(waiting);
    }
  }

  @Override
  void polled(KafkaConsumer<byte[], byte[]> kafka) {
    if (!waiting.isEmpty() && hasAllBefore(kafka)) {
      kafka.resume(waiting);
      waiting.clear();
    }
  }

  private boolean hasAllBefore(KafkaConsumer<byte[], byte[]> kafka) {
    Set<TopicPartition> before =
        inbox.beforeBulk().stream()
            .flatMap(topic -> kafka.partitionsFor(service.inKafka(topic)).stream())
            .map(found -> new TopicPartition(found.topic(), found.partition()))
            .collect(Collectors.toSet());
    Map<TopicPartition, Long> ends = kafka.endOffsets(before);
    Map<TopicPartition, Long> takenIn = offsets.takenIn();
    return ends.entrySet().stream()
        .allMatch(end -> takenIn.getOrDefault(asWeNameIt(end.getKey()), 0L) >= end.getValue());
  }

  private TopicPartition asWeNameIt(TopicPartition partition) {
    return new TopicPartition(service.fromKafka(partition.topic()), partition.partition());
  }
}
