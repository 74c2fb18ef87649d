package org.cocreation.steering.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.event.PoisonEvent;
import org.cocreation.chassis.inbox.EventConsumer;
import org.cocreation.chassis.inbox.Subscriptions;
import org.cocreation.steering.rollout.SiteState;
import org.cocreation.steering.rollout.TakeInSite;

/** Follows operations' sites, for governing the implementation (4.2.4, R12). */
@ApplicationScoped
class SiteConsumer implements EventConsumer {

  private final TakeInSite takeInSite;

  SiteConsumer(TakeInSite takeInSite) {
    this.takeInSite = takeInSite;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .of("operations")
        .on(
            "site",
            SiteState.class,
            this::take,
            "planned",
            "changed",
            "commitment-confirmed",
            "commitment-voided",
            "went-live",
            "rolled-back");
  }

  private void take(InboundEvent event, SiteState site) {
    try {
      takeInSite.tell(event.requiredCycleId(), site, event.requiredSequence());
    } catch (IllegalArgumentException e) {
      throw new PoisonEvent("Event " + event.id() + " cannot be taken in: " + e.getMessage(), e);
    }
  }
}
