package org.cocreation.chassis.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.cocreation.chassis.database.DatabaseReady;
import org.cocreation.chassis.database.DatabaseTrouble;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.event.PoisonEvent;
import org.cocreation.chassis.startup.Obstacles;
import org.cocreation.chassis.startup.ServiceConfiguration;
import org.cocreation.chassis.startup.SignsOfLife;
import org.cocreation.chassis.startup.Topics;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Reads Kafka and hands the records to the inbox, a batch in one transaction. Where that fails it
 * is halved, down to the record that fails: a poisoned record is buried at once, one that fails for
 * another reason after a few tries; a database that is away is waited for. Once the service stops
 * nothing is buried any more: whatever fails then may fail because of that, and is read again at
 * the next start.
 */
@ApplicationScoped
class InboxThread {

  private static final Logger LOG = Logger.getLogger(InboxThread.class);
  private static final int TRIES = 5;
  private static final long PAUSE_MILLIS = 300;

  private final Inbox inbox;
  private final InboxOffsets offsets;
  private final UnknownFacts unknownFacts;
  private final ServiceConfiguration service;
  private final Topics topics;
  private final TopicWatch topicWatch;
  private final Obstacles obstacles;
  private final SignsOfLife signs;
  private final int batch;
  private final PassedOver passedOver = new PassedOver();
  private volatile boolean running;
  private volatile KafkaConsumer<byte[], byte[]> consumer;
  private Thread thread;

  /** Why it started again the last time, while it has taken in nothing since. */
  private String trouble = "";

  /**
   * @param batch how many records are taken in together at most: few where each locks what people
   *     work on
   */
  InboxThread(
      Inbox inbox,
      InboxOffsets offsets,
      UnknownFacts unknownFacts,
      ServiceConfiguration service,
      Topics topics,
      TopicWatch topicWatch,
      Obstacles obstacles,
      SignsOfLife signs,
      @ConfigProperty(name = "cocreation.inbox.batch", defaultValue = "500") int batch) {
    this.inbox = inbox;
    this.offsets = offsets;
    this.unknownFacts = unknownFacts;
    this.service = service;
    this.topics = topics;
    this.topicWatch = topicWatch;
    this.obstacles = obstacles;
    this.signs = signs;
    this.batch = batch;
  }

  /** What it is called, among threads and clients of Kafka. */
  String name() {
    return "inbox";
  }

  /** Its own group: who comes and goes in another does not make it stop. */
  String group() {
    return "service";
  }

  /** What it reads. */
  Set<String> topics() {
    return inbox.topics();
  }

  /** What must be there before it reads. */
  Set<String> needed() {
    return topics();
  }

  /** Takes records in, all or none. */
  List<EventType> take(List<ConsumerRecord<byte[], byte[]>> records) {
    return inbox.take(records);
  }

  /** Has been given partitions, which are read on from these positions. */
  void assigned(KafkaConsumer<byte[], byte[]> kafka, Map<TopicPartition, Long> positions) {}

  /** Gives partitions up, which others will read on. */
  void revoked() {
    try {
      passOver();
    } catch (RuntimeException e) {
      LOG.debugf(e, "What was passed over will be passed over again");
      passedOver.forget();
    }
  }

  /** Others may have read on already. */
  void lost() {
    passedOver.forget();
  }

  /** Has polled. */
  void polled(KafkaConsumer<byte[], byte[]> kafka) {}

  void start(@Observes DatabaseReady event) {
    if (service.hasKafka() && !topics().isEmpty() && (thread == null || !thread.isAlive())) {
      running = true;
      signs.of(name());
      thread = Thread.ofPlatform().name(name()).daemon().start(this::run);
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    KafkaConsumer<byte[], byte[]> current = consumer;
    if (current != null) {
      current.wakeup();
    }
    if (thread != null) {
      thread.join(2_000);
    }
  }

  private void run() {
    while (running) {
      if (obstacles.isAny()) {
        pause();
        continue;
      }
      try {
        topics.ensure(needed());
        read();
      } catch (WakeupException | InterruptedException | InterruptException e) {
        running = false;
      } catch (Exception e) {
        topics.forget();
        startsAgain(e.toString());
        pause();
      }
    }
  }

  /** Once, until there is another reason. */
  private void startsAgain(String reason) {
    if (!reason.equals(trouble)) {
      trouble = reason;
      LOG.warnf("Inbox starts again: reason=%s", reason);
    }
  }

  private void read() throws Exception {
    try (KafkaConsumer<byte[], byte[]> kafka = Consumers.open(service, name(), group(), batch)) {
      consumer = kafka;
      StartingPositions positions = new StartingPositions(this, kafka, offsets, topics, service);
      kafka.subscribe(topics().stream().map(service::inKafka).toList(), positions);
      Map<String, Topics.Existing> seenBefore = topicWatch.seen();
      passedOver.forget();
      while (running) {
        Map<String, Topics.Existing> seen = topicWatch.seen();
        if (!seen.equals(seenBefore) && positions.areOfOthersThan(seen)) {
          // A topic is another now: where to read on is to be asked again.
          return;
        }
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        kafka
            .poll(Duration.ofSeconds(1))
            .forEach(received -> records.add(Consumers.asWeNameIt(service, received)));
        polled(kafka);
        for (int from = 0; from < records.size() && running; from += batch) {
          takeIn(records.subList(from, Math.min(from + batch, records.size())));
          trouble = "";
        }
        if (passedOver.isToBeWritten()) {
          // Where the database is away, the next poll tries again.
          DatabaseTrouble.letPass(this::passOver);
        }
        if (!records.isEmpty() || isConnected(kafka)) {
          signs.of(name());
        }
      }
    } finally {
      consumer = null;
    }
  }

  /** A poll says nothing of a broker that is away. */
  private static boolean isConnected(KafkaConsumer<byte[], byte[]> kafka) {
    return kafka.metrics().values().stream()
        .filter(metric -> metric.metricName().name().equals("connection-count"))
        .anyMatch(metric -> ((Number) metric.metricValue()).doubleValue() > 0);
  }

  /** Writes how far partitions were passed over. */
  private void passOver() {
    offsets.passOver(passedOver.records());
    passedOver.forget();
  }

  private void takeIn(List<ConsumerRecord<byte[], byte[]>> records) throws InterruptedException {
    if (records.stream().anyMatch(inbox::mayBeAwaited)) {
      takeAll(records);
      passedOver.taken(records);
    } else {
      unknownFacts.count(inbox.unknownAmong(records));
      passedOver.add(records);
    }
  }

  private void takeAll(List<ConsumerRecord<byte[], byte[]>> records) throws InterruptedException {
    try {
      unknownFacts.count(take(records));
    } catch (InboxOffsets.Overtaken e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.debugf(e, "A batch of %d cannot be taken in at once", records.size());
      int half = records.size() / 2;
      if (half == 0) {
        takeOne(records.getFirst());
      } else {
        takeAll(records.subList(0, half));
        takeAll(records.subList(half, records.size()));
      }
    }
  }

  /**
   * @throws InterruptedException where it failed and the service stops
   */
  private void takeOne(ConsumerRecord<byte[], byte[]> received) throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        unknownFacts.count(take(List.of(received)));
        return;
      } catch (InboxOffsets.Overtaken e) {
        throw e;
      } catch (RuntimeException e) {
        if (!running) {
          throw new InterruptedException("The service stops");
        }
        if (e instanceof PoisonEvent) {
          inbox.bury(received, e);
          return;
        }
        if (DatabaseTrouble.isCauseOf(e)) {
          attempt = 0;
        } else if (attempt == TRIES) {
          LOG.errorf(e, "Event fails again and again, offset=%d", received.offset());
          inbox.bury(received, e);
          return;
        }
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      }
    }
  }

  final TopicPartition inKafka(TopicPartition ours) {
    return new TopicPartition(service.inKafka(ours.topic()), ours.partition());
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
