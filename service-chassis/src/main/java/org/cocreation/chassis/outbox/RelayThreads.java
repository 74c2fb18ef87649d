package org.cocreation.chassis.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cocreation.chassis.database.DatabaseReady;
import org.cocreation.chassis.event.CloudEventCodec;
import org.cocreation.chassis.startup.SignsOfLife;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One relay, on a thread of its own, for each receiver that this service has. */
@ApplicationScoped
class RelayThreads {

  /** After the inbox and whatever else still tells something. */
  private static final int AFTER_WHO_TELLS = 5_000;

  private final AgroalDataSource dataSource;
  private final CloudEventCodec codec;
  private final List<Receiver> receivers;
  private final Duration retryAside;
  private final SignsOfLife signs;
  private final Map<Outbox.Channel, Relay> relays = new EnumMap<>(Outbox.Channel.class);
  private final List<Thread> threads = new java.util.ArrayList<>();

  RelayThreads(
      AgroalDataSource dataSource,
      CloudEventCodec codec,
      @All List<Receiver> receivers,
      @ConfigProperty(name = "cocreation.outbox.retry-aside", defaultValue = "10m")
          Duration retryAside,
      SignsOfLife signs) {
    this.dataSource = dataSource;
    this.codec = codec;
    this.receivers = receivers;
    this.retryAside = retryAside;
    this.signs = signs;
  }

  void start(@Observes DatabaseReady event) {
    if (threads.stream().anyMatch(Thread::isAlive)) {
      return;
    }
    threads.clear();
    for (Receiver receiver : receivers.stream().filter(Receiver::isActive).toList()) {
      String name = "outbox-" + receiver.channel().name().toLowerCase(java.util.Locale.ROOT);
      signs.of(name);
      Relay relay = new Relay(dataSource, codec, receiver, retryAside, () -> signs.of(name));
      relays.put(receiver.channel(), relay);
      threads.add(Thread.ofPlatform().name(name).daemon().start(relay));
    }
  }

  void wake(@Observes Outbox.Committed committed) {
    Relay relay = relays.get(committed.channel());
    if (relay != null) {
      relay.wake();
    }
  }

  void stop(@Observes @Priority(AFTER_WHO_TELLS) ShutdownEvent event) throws InterruptedException {
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      thread.join(1_500);
    }
  }
}
