package org.cocreation.chassis.inbox;

import static java.util.stream.Collectors.toSet;

import io.cloudevents.CloudEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.event.CloudEventCodec;
import org.cocreation.chassis.event.EventHeaders;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.event.PoisonEvent;
import org.cocreation.chassis.outbox.Outbox;
import org.jboss.logging.Logger;

/**
 * The way into the database: records, their effects and how far the partition was taken in commit
 * together. So every event takes effect exactly once, and a service whose tables were dropped takes
 * in everything again from the start.
 */
@ApplicationScoped
class Inbox {

  private static final Logger LOG = Logger.getLogger(Inbox.class);

  private final Sql sql;
  private final CloudEventCodec codec;
  private final Outbox outbox;
  private final Subscriptions subscriptions;
  private final InboxOffsets offsets;

  Inbox(
      Sql sql,
      CloudEventCodec codec,
      Outbox outbox,
      Subscriptions subscriptions,
      InboxOffsets offsets) {
    this.sql = sql;
    this.codec = codec;
    this.outbox = outbox;
    this.subscriptions = subscriptions;
    this.offsets = offsets;
  }

  /** Those that are taken in one event after the other. */
  Set<String> topics() {
    return subscriptions.topics().stream()
        .filter(topic -> subscriptions.bulk(topic) == null)
        .collect(toSet());
  }

  /** Those of very many events. */
  Set<String> bulkTopics() {
    return subscriptions.topics().stream()
        .filter(topic -> subscriptions.bulk(topic) != null)
        .collect(toSet());
  }

  /** The topics that must have been taken in before those of very many events. */
  Set<String> beforeBulk() {
    return bulkTopics().stream()
        .flatMap(topic -> subscriptions.bulk(topic).consumer().readAfter().stream())
        .collect(toSet());
  }

  /**
   * Takes records in, all or none.
   *
   * @return the facts among them that are not known here
   * @throws PoisonEvent where one of them can never be taken in
   */
  @Transactional(rollbackOn = Exception.class)
  List<EventType> take(List<ConsumerRecord<byte[], byte[]>> records) {
    List<EventType> unknown = new ArrayList<>();
    List<Arrival> arrivals = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> received : records) {
      read(received, unknown).ifPresent(arrivals::add);
    }
    subscriptions.deliver(withoutRepeats(arrivals));
    offsets.advance(records);
    return unknown;
  }

  /** Whether somebody here awaits the record, as far as its header says; without one it may be. */
  boolean mayBeAwaited(ConsumerRecord<byte[], byte[]> received) {
    return EventHeaders.type(received.headers())
        .map(name -> isAwaited(received.topic(), name))
        .orElse(true);
  }

  /** The facts that are not known here, among records that are passed over by their headers. */
  List<EventType> unknownAmong(List<ConsumerRecord<byte[], byte[]>> passedOver) {
    return passedOver.stream()
        .flatMap(
            received ->
                EventHeaders.type(received.headers())
                    .flatMap(name -> unknown(received.topic(), name))
                    .stream())
        .toList();
  }

  /**
   * Takes records of a topic of very many events in: what cannot be taken in is put aside in the
   * same transaction.
   *
   * @return the facts among them that are not known here
   */
  @Transactional(rollbackOn = Exception.class)
  List<EventType> takeInBulk(List<ConsumerRecord<byte[], byte[]>> records) {
    List<EventType> unknown = new ArrayList<>();
    Map<String, List<ConsumerRecord<byte[], byte[]>>> byTopic = new TreeMap<>();
    records.forEach(
        received ->
            byTopic.computeIfAbsent(received.topic(), topic -> new ArrayList<>()).add(received));
    byTopic.forEach((topic, some) -> takeInBulk(subscriptions.bulk(topic), some, unknown));
    offsets.advance(records);
    return unknown;
  }

  private <T> void takeInBulk(
      Bulk<T> bulk, List<ConsumerRecord<byte[], byte[]>> records, List<EventType> unknown) {
    List<Bulk.Read<T>> all = new ArrayList<>(records.size());
    Map<ConsumerRecord<byte[], byte[]>, Exception> poisoned = new LinkedHashMap<>();
    for (ConsumerRecord<byte[], byte[]> received : records) {
      try {
        T event = bulk.consumer().readUsual(received.value());
        if (event == null) {
          event =
              read(received, unknown)
                  .map(arrival -> bulk.reading().apply(arrival.event()))
                  .orElse(null);
        }
        if (event != null) {
          all.add(new Bulk.Read<>(received, event));
        }
      } catch (PoisonEvent e) {
        poisoned.put(received, e);
      }
    }
    bulk.consumer()
        .take(all.stream().map(Bulk.Read::event).toList())
        .forEach((place, why) -> poisoned.put(all.get(place).record(), why));
    poisoned.forEach(this::putAside);
    poisoned.entrySet().stream()
        .findFirst()
        .ifPresent(first -> warn(first.getKey(), first.getValue(), poisoned.size() - 1));
  }

  /** Puts a record aside as a dead letter, as it came, and goes past it. */
  @Transactional(rollbackOn = Exception.class)
  void bury(ConsumerRecord<byte[], byte[]> received, Throwable why) {
    putAside(received, why);
    warn(received, why, 0);
    offsets.advance(List.of(received));
  }

  /**
   * @param more how many others of the batch became dead letters
   */
  private static void warn(ConsumerRecord<byte[], byte[]> received, Throwable why, int more) {
    LOG.warnf(
        "Dead letter: topic=%s partition=%d offset=%d reason=%s more=%d",
        received.topic(), received.partition(), received.offset(), why.getMessage(), more);
  }

  private void putAside(ConsumerRecord<byte[], byte[]> received, Throwable why) {
    outbox.put(
        Outbox.Channel.KAFKA,
        received.topic() + ".dlq",
        DeadLetter.keyOf(received),
        DeadLetter.of(received, why).toJson());
    sql.execute(
        "insert into dead_letter (topic, partition, at_offset, reason) values (?, ?, ?, ?)"
            + " on conflict do nothing",
        received.topic(),
        received.partition(),
        received.offset(),
        DeadLetter.of(received, why).reason().replace("\0", ""));
  }

  /** What nobody here awaits is passed over by its header, unparsed; without one, by its type. */
  private Optional<Arrival> read(ConsumerRecord<byte[], byte[]> received, List<EventType> unknown) {
    String topic = received.topic();
    String header = EventHeaders.type(received.headers()).orElse(null);
    if (header != null && isPassedOver(topic, header, unknown)) {
      return Optional.empty();
    }
    CloudEvent event = codec.read(received.value());
    if (!event.getType().equals(header) && isPassedOver(topic, event.getType(), unknown)) {
      return Optional.empty();
    }
    return Optional.of(new Arrival(topic, codec.decode(event)));
  }

  private boolean isPassedOver(String topic, String name, List<EventType> unknown) {
    unknown(topic, name).ifPresent(unknown::add);
    return !isAwaited(topic, name);
  }

  private boolean isAwaited(String topic, String name) {
    return EventType.find(name).filter(type -> subscriptions.isAwaited(topic, type)).isPresent();
  }

  private Optional<EventType> unknown(String topic, String name) {
    return EventType.find(name).filter(type -> subscriptions.isUnknown(topic, type));
  }

  /** Those that took no effect yet, each once; the ids of all are kept by one statement. */
  private List<Arrival> withoutRepeats(List<Arrival> arrivals) {
    Set<String> ids = new LinkedHashSet<>();
    for (Arrival arrival : arrivals) {
      if (!subscriptions.recogniseRepeats(arrival.topic())) {
        ids.add(arrival.event().id());
      }
    }
    if (ids.isEmpty()) {
      return arrivals;
    }
    Set<String> fresh =
        new HashSet<>(
            sql.list(
                "insert into inbox_event (event_id) select unnest(?) on conflict do nothing"
                    + " returning event_id",
                row -> row.getString(1),
                (Object) ids.toArray(String[]::new)));
    return arrivals.stream()
        .filter(
            arrival ->
                subscriptions.recogniseRepeats(arrival.topic())
                    || fresh.remove(arrival.event().id()))
        .toList();
  }
}
