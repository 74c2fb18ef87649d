package org.cocreation.chassis.standing;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/**
 * Shows what stands still, waits for too long or was put aside: no reason to send requests
 * elsewhere, one to look.
 */
@Wellness
@ApplicationScoped
class MessagingCheck implements HealthCheck {

  private final ShowMessaging showMessaging;

  MessagingCheck(ShowMessaging showMessaging) {
    this.showMessaging = showMessaging;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("messaging");
    Optional<Messaging> shown;
    try {
      shown = showMessaging.show();
    } catch (RuntimeException e) {
      return answer.down().withData("concern-1", "The database cannot be asked").build();
    }
    shown.ifPresent(
        messaging ->
            answer
                .withData("outbox-waiting", messaging.waiting())
                .withData("outbox-oldest-seconds", messaging.oldest().toSeconds())
                .withData("set-aside", messaging.aside())
                .withData("dead-letters", messaging.deadLetters()));
    List<String> concerns = shown.map(Messaging::concerns).orElse(List.of());
    for (int i = 0; i < concerns.size(); i++) {
      answer.withData("concern-" + (i + 1), concerns.get(i));
    }
    return answer.status(concerns.isEmpty()).build();
  }
}
