package org.cocreation.chassis.partnership;

import io.quarkus.arc.properties.UnlessBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.inbox.EventConsumer;
import org.cocreation.chassis.inbox.Subscriptions;

/** Keeps the directories of partnerships and cycles after steering's events. */
@ApplicationScoped
@UnlessBuildProperty(name = "cocreation.service", stringValue = "steering", enableIfMissing = true)
class DirectoryConsumer implements EventConsumer {

  private final PartnershipDirectory partnerships;
  private final CycleDirectory cycles;
  private final Event<PartnershipChanged> changed;
  private final Event<CycleMoved> moved;

  DirectoryConsumer(
      PartnershipDirectory partnerships,
      CycleDirectory cycles,
      Event<PartnershipChanged> changed,
      Event<CycleMoved> moved) {
    this.partnerships = partnerships;
    this.cycles = cycles;
    this.changed = changed;
    this.moved = moved;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .of("steering")
        .on("partnership", PartnershipSnapshot.class, this::record, PartnershipSnapshot.facts())
        .on("cycle", CycleSnapshot.class, this::record, CycleSnapshot.facts());
  }

  private void record(InboundEvent event, PartnershipSnapshot partnership) {
    if (partnerships.record(partnership, event.sequence())) {
      changed.fire(new PartnershipChanged(partnership.id()));
    }
  }

  private void record(InboundEvent event, CycleSnapshot cycle) {
    if (cycles.record(event.requiredPartnershipId(), cycle, event.sequence())) {
      moved.fire(new CycleMoved(cycle));
    }
  }
}
