package org.cocreation.chassis.test;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringSerializer;
import org.cocreation.chassis.database.DatabaseTrouble;
import org.cocreation.chassis.event.CloudEventCodec;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.inbox.Subscriptions;

/**
 * What others tell the service under test: over the real Kafka, or where that is off, straight to
 * the consumers of the topic, in a transaction as the inbox has it; then it has been taken in when
 * this returns.
 */
public final class Messages {

  private static final Set<String> TOPICS = ConcurrentHashMap.newKeySet();
  private static KafkaProducer<String, String> producer;

  private Messages() {}

  /** Puts a record on a topic as it is, and waits until Kafka has it. */
  public static void send(String topic, String key, String value) {
    if (TestStack.hasKafka()) {
      send(topic, key, value, List.of());
    } else {
      toConsumers(topic, value);
    }
  }

  /** The same for many values of one key, in their order: Kafka is waited for once. */
  public static void sendAll(String topic, String key, List<String> values) {
    if (!TestStack.hasKafka()) {
      values.forEach(value -> toConsumers(topic, value));
      return;
    }
    String name = TestStack.inKafka(topic);
    try {
      create(name);
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      for (String value : values) {
        sent.add(producer().send(new ProducerRecord<>(name, key, value)));
      }
      for (Future<RecordMetadata> one : sent) {
        var ignored = one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** One at a time, and again where it gave way to somebody: as the inbox's one thread does it. */
  private static synchronized void toConsumers(String topic, String value) {
    InboundEvent event =
        Arc.container()
            .instance(CloudEventCodec.class)
            .get()
            .decode(value.getBytes(StandardCharsets.UTF_8));
    Subscriptions subscriptions = Arc.container().instance(Subscriptions.class).get();
    boolean gaveWay;
    do {
      gaveWay = false;
      try {
        QuarkusTransaction.requiringNew().run(() -> subscriptions.deliver(topic, event));
      } catch (RuntimeException e) {
        if (!DatabaseTrouble.isLostRace(e)) {
          throw e;
        }
        gaveWay = true;
      }
    } while (gaveWay);
  }

  /** The same with headers, over Kafka alone. */
  public static void send(String topic, String key, String value, List<Header> headers) {
    String name = TestStack.inKafka(topic);
    try {
      create(name);
      var ignored = producer().send(new ProducerRecord<>(name, null, key, value, headers)).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static synchronized KafkaProducer<String, String> producer() {
    if (producer == null) {
      producer = new KafkaProducer<>(connection(), new StringSerializer(), new StringSerializer());
    }
    return producer;
  }

  /** The service makes its topics too, at its start, but perhaps it has not come to it yet. */
  private static void create(String topic) throws InterruptedException, ExecutionException {
    if (!TOPICS.add(topic)) {
      return;
    }
    try (Admin admin = Admin.create(connection())) {
      var ignored = admin.createTopics(List.of(new NewTopic(topic, 6, (short) 1))).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }

  private static Map<String, Object> connection() {
    return Map.of("bootstrap.servers", TestStack.running().kafka().bootstrapServers());
  }
}
