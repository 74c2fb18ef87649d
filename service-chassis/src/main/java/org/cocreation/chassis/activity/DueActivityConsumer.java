package org.cocreation.chassis.activity;

import static java.util.Objects.requireNonNull;

import io.quarkus.arc.properties.UnlessBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.inbox.EventConsumer;
import org.cocreation.chassis.inbox.Subscriptions;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.startup.ServiceConfiguration;

/** Hears from steering which of this service's activities are due, and opens them. */
@ApplicationScoped
@UnlessBuildProperty(name = "cocreation.service", stringValue = "steering", enableIfMissing = true)
@UnlessBuildProperty(name = "cocreation.service", stringValue = "kpi", enableIfMissing = true)
class DueActivityConsumer implements EventConsumer {

  private final OpenActivity openActivity;
  private final ServiceConfiguration service;

  DueActivityConsumer(OpenActivity openActivity, ServiceConfiguration service) {
    this.openActivity = openActivity;
    this.service = service;
  }

  /** What of a due activity is needed. */
  record DueActivity(String key, int round) {

    DueActivity {
      requireNonNull(key, "key");
      if (round < 1) {
        throw new IllegalArgumentException("round is not above 0");
      }
    }
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .of("steering")
        .on("activity", DueActivity.class, this::open, "due")
        .passOver("activity", "opened", "completed", "withdrawn");
  }

  /** Another team's activity is not opened here, nor one that only a newer release knows. */
  private void open(InboundEvent event, DueActivity due) {
    UUID partnershipId = event.requiredPartnershipId();
    UUID cycleId = event.requiredCycleId();
    ActivityDefinition.withKey(due.key())
        .filter(activity -> activity.team().service().equals(service.name()))
        .ifPresent(
            activity -> {
              boolean ignored = openActivity.open(activity, partnershipId, cycleId, due.round());
            });
  }
}
