package org.cocreation.chassis.standing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** How messaging stands, as metrics; not a number while nobody knows. */
@ApplicationScoped
class MessagingMetrics implements MeterBinder {

  /** For all the figures of one collection. */
  private static final Duration FRESH = Duration.ofSeconds(1);

  private final ShowMessaging showMessaging;
  private Optional<Messaging> shown = Optional.empty();
  private long shownAt = System.nanoTime() - FRESH.toNanos();

  MessagingMetrics(ShowMessaging showMessaging) {
    this.showMessaging = showMessaging;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    gauge(registry, "outbox.waiting", "Messages that wait to go out", Messaging::waiting);
    gauge(registry, "outbox.aside", "Messages that are refused", Messaging::aside);
    gauge(registry, "dead.letters", "Events that could not be taken in", Messaging::deadLetters);
    gauge(
        registry,
        "outbox.oldest.seconds",
        "How long the first message has waited",
        messaging -> messaging.oldest().toSeconds());
    gauge(
        registry,
        "silence.seconds",
        "How long the inbox or a relay has stood still",
        messaging ->
            messaging.silence().values().stream().mapToLong(Duration::toSeconds).max().orElse(0));
  }

  private void gauge(
      MeterRegistry registry, String name, String what, ToDoubleFunction<Messaging> figure) {
    Gauge ignored =
        Gauge.builder(
                "cocreation." + name, () -> current().map(figure::applyAsDouble).orElse(Double.NaN))
            .description(what)
            .register(registry);
  }

  private synchronized Optional<Messaging> current() {
    long now = System.nanoTime();
    if (now - shownAt >= FRESH.toNanos()) {
      shownAt = now;
      try {
        shown = showMessaging.show();
      } catch (RuntimeException e) {
        shown = Optional.empty();
      }
    }
    return shown;
  }
}
