package org.cocreation.chassis.inbox;

import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.cocreation.chassis.event.InboundEvent;

/**
 * A consumer of very many events, with the way by which it reads those that are not as usual.
 *
 * @param reading throws PoisonEvent for what cannot be read
 */
record Bulk<T>(BulkConsumer<T> consumer, Function<InboundEvent, T> reading) {

  /** An event in its record. */
  record Read<T>(ConsumerRecord<byte[], byte[]> record, T event) {}

  void takeOne(InboundEvent event) {
    consumer
        .take(List.of(reading.apply(event)))
        .values()
        .forEach(
            why -> {
              throw why;
            });
  }
}
