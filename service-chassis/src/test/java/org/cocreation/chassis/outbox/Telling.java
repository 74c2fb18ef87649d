package org.cocreation.chassis.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.event.CloudEventCodec;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.event.Subject;

/** Tells facts as a service does, in the transaction that there is. */
final class Telling {

  private final List<Outbox.Channel> woken = new ArrayList<>();
  private final CloudEventCodec codec = new CloudEventCodec(new ObjectMapper());
  private final Departures departures;

  /**
   * @param largestEvent in bytes
   */
  Telling(Sql sql, int largestEvent) {
    departures =
        new Departures(
            RealTransactions.REGISTRY, sql, codec, new EventSize(largestEvent), wakingInto(woken));
  }

  /** The channels whose relays were woken. */
  List<Outbox.Channel> woken() {
    return woken;
  }

  CloudEventCodec codec() {
    return codec;
  }

  Departures departures() {
    return departures;
  }

  void tell(UUID id, Subject subject, String what) {
    departures.add(
        new Departure.Happening(
            id,
            EventType.parse("org.cocreation.steering.cycle.started.v1"),
            subject,
            Instant.now(),
            JsonNodeFactory.instance.objectNode().put("what", what),
            "any.topic",
            "any key"));
  }

  /** The container's events, of which the outbox fires one kind. */
  @SuppressWarnings("unchecked")
  private static Event<Outbox.Committed> wakingInto(List<Outbox.Channel> woken) {
    return (Event<Outbox.Committed>)
        Proxy.newProxyInstance(
            Telling.class.getClassLoader(),
            new Class<?>[] {Event.class},
            (proxy, method, arguments) -> {
              woken.add(((Outbox.Committed) arguments[0]).channel());
              return null;
            });
  }
}
