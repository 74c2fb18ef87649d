package org.cocreation.chassis.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
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

  private final ServiceConfiguration service;
  private final Topics topics;
  private KafkaProducer<String, String> producer;

  @Inject
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

  @Override
  public Set<Long> deliver(List<Message> messages) throws InterruptedException {
    topics.ensure(messages.stream().map(Message::destination).distinct().toList());
    List<Future<RecordMetadata>> sent = new ArrayList<>(messages.size());
    for (Message message : messages) {
      sent.add(producer().send(recordOf(message)));
    }
    Set<Long> received = new HashSet<>();
    Set<String> broken = new HashSet<>();
    for (int i = 0; i < sent.size(); i++) {
      Message message = messages.get(i);
      try {
        RecordMetadata ignored = sent.get(i).get();
        // After a gap in a key the rest of it goes again, in order; the inbox knows it by its id.
        if (!broken.contains(message.destination() + message.key())) {
          received.add(message.position());
        }
      } catch (ExecutionException e) {
        if (broken.add(message.destination() + message.key())) {
          LOG.warnf(
              "Kafka did not take a message: topic=%s key=%s position=%d reason=%s",
              message.destination(), message.key(), message.position(), e.getCause());
        }
      }
    }
    return received;
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
