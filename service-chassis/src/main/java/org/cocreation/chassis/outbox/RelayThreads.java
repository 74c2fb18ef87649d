package org.cocreation.chassis.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One relay, on a thread of its own, for each receiver that this service has. */
@ApplicationScoped
class RelayThreads {

  private final AgroalDataSource dataSource;
  private final List<Receiver> receivers;
  private final Duration retryAside;
  private final Map<Outbox.Channel, Relay> relays = new EnumMap<>(Outbox.Channel.class);
  private final List<Thread> threads = new java.util.ArrayList<>();

  @Inject
  RelayThreads(
      AgroalDataSource dataSource,
      @All List<Receiver> receivers,
      @ConfigProperty(name = "cocreation.outbox.retry-aside", defaultValue = "10m")
          Duration retryAside) {
    this.dataSource = dataSource;
    this.receivers = receivers;
    this.retryAside = retryAside;
  }

  void start(@Observes StartupEvent event) {
    for (Receiver receiver : receivers.stream().filter(Receiver::isActive).toList()) {
      Relay relay = new Relay(dataSource, receiver, retryAside);
      relays.put(receiver.channel(), relay);
      threads.add(
          Thread.ofPlatform()
              .name("outbox-" + receiver.channel().name().toLowerCase(java.util.Locale.ROOT))
              .daemon()
              .start(relay));
    }
  }

  void wake(@Observes Outbox.Committed committed) {
    Relay relay = relays.get(committed.channel());
    if (relay != null) {
      relay.wake();
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      thread.join(2_000);
    }
  }
}
