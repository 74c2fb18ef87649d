package org.cocreation.chassis.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.cocreation.chassis.event.EventHeaders;
import org.cocreation.chassis.startup.ServiceConfiguration;
import org.cocreation.chassis.startup.Topics;
import org.jboss.logging.Logger;

/** Kafka as the outbox's receiver: all replicas have a message before it counts as received. */
@ApplicationScoped
class KafkaReceiver implements Receiver {

  private static final Logger LOG = Logger.getLogger(KafkaReceiver.class);
  private static final Duration GIVE_UP = Duration.ofSeconds(10);

  /** In characters: what Kafka might find too large, whatever it is set to. */
  private static final int LARGE = 16_384;

  /** Kafka will not have it, however often it comes; whatever else goes wrong may pass. */
  private static final List<Class<? extends Exception>> REFUSALS =
      List.of(
          RecordTooLargeException.class,
          InvalidRecordException.class,
          SerializationException.class);

  private final ServiceConfiguration service;
  private final Topics topics;
  private KafkaProducer<String, String> producer;

  KafkaReceiver(ServiceConfiguration service, Topics topics) {
    this.service = service;
    this.topics = topics;
  }

  @Override
  public Outbox.Channel channel() {
    return Outbox.Channel.KAFKA;
  }

  @Override
  public boolean isActive() {
    return service.hasKafka();
  }

  /**
   * All at once, but for large ones: whether Kafka takes such a message is known before anything
   * that follows it is sent, so that nothing of its subject overtakes it.
   */
  @Override
  public Delivery deliver(List<Message> messages) throws InterruptedException {
    topics.ensure(messages.stream().map(Message::destination).distinct().toList());
    Delivered delivered = new Delivered();
    List<Sent> sent = new ArrayList<>();
    for (Message message : messages) {
      boolean isLarge = message.payload().length() > LARGE;
      if (isLarge) {
        await(sent, delivered);
      }
      if (!delivered.isStopped(message)) {
        sent.add(new Sent(message, producer().send(recordOf(message))));
      }
      if (isLarge) {
        await(sent, delivered);
      }
    }
    await(sent, delivered);
    if (!delivered.broken.isEmpty()) {
      topics.forget();
    }
    return new Delivery(delivered.received, delivered.refused);
  }

  private static void await(List<Sent> sent, Delivered delivered) throws InterruptedException {
    for (Sent one : sent) {
      try {
        RecordMetadata ignored = one.answer().get();
        delivered.received(one.message());
      } catch (ExecutionException e) {
        delivered.failed(one.message(), e.getCause());
      }
    }
    sent.clear();
  }

  private record Sent(Message message, Future<RecordMetadata> answer) {}

  /** What is known by now of a batch. */
  private static final class Delivered {

    private final Set<Long> received = new HashSet<>();
    private final Map<Long, String> refused = new HashMap<>();

    /**
     * By topic and key: after a gap the rest goes again, in order; the inbox knows it by its id.
     */
    private final Set<List<String>> broken = new HashSet<>();

    /** By topic and subject. */
    private final Set<List<String>> aside = new HashSet<>();

    boolean isStopped(Message message) {
      return broken.contains(List.of(message.destination(), message.key()))
          || aside.contains(List.of(message.destination(), message.subject()));
    }

    void received(Message message) {
      if (!isStopped(message)) {
        received.add(message.position());
      }
    }

    void failed(Message message, Throwable why) {
      if (isStopped(message)) {
        return;
      }
      if (REFUSALS.stream().anyMatch(refusal -> refusal.isInstance(why))) {
        aside.add(List.of(message.destination(), message.subject()));
        refused.put(message.position(), why.getMessage());
      } else {
        broken.add(List.of(message.destination(), message.key()));
        LOG.debugf(
            "Kafka did not take a message: topic=%s key=%s position=%d reason=%s",
            message.destination(), message.key(), message.position(), why);
      }
    }
  }

  private ProducerRecord<String, String> recordOf(Message message) {
    return new ProducerRecord<>(
        service.inKafka(message.destination()),
        null,
        message.key(),
        message.payload(),
        message.type() == null ? List.of() : EventHeaders.of(message.type()));
  }

  private KafkaProducer<String, String> producer() {
    if (producer == null) {
      producer =
          new KafkaProducer<>(
              service.kafka(
                  Map.of(
                      ProducerConfig.CLIENT_ID_CONFIG,
                      service.name() + "-outbox",
                      ProducerConfig.ACKS_CONFIG,
                      "all",
                      ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                      true,
                      // A batch is complete when it comes: waiting for more would be for nothing.
                      ProducerConfig.LINGER_MS_CONFIG,
                      0,
                      // JSON of one kind: every consumer can read it, and no native library is
                      // needed.
                      ProducerConfig.COMPRESSION_TYPE_CONFIG,
                      "gzip",
                      ProducerConfig.MAX_BLOCK_MS_CONFIG,
                      (int) GIVE_UP.toMillis(),
                      ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                      (int) GIVE_UP.toMillis() / 2,
                      ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                      (int) GIVE_UP.toMillis(),
                      ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                      500)),
              new StringSerializer(),
              new StringSerializer());
    }
    return producer;
  }

  @PreDestroy
  void close() {
    if (producer != null) {
      producer.close(Duration.ofSeconds(2));
    }
  }
}
