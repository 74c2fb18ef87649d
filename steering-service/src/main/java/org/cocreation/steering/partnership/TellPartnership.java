package org.cocreation.steering.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.PartnershipDirectory;
import org.cocreation.steering.authority.FourEyesSet;
import org.cocreation.steering.authority.Signing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Every change of a partnership becomes an event, and is in the directory with its commit. */
@ApplicationScoped
class TellPartnership {

  private final PartnershipRepository partnerships;
  private final PartnershipDirectory directory;
  private final Signing signing;
  private final Clock clock;
  private final Events events;

  TellPartnership(
      PartnershipRepository partnerships,
      PartnershipDirectory directory,
      Signing signing,
      Clock clock,
      Events events) {
    this.partnerships = partnerships;
    this.directory = directory;
    this.signing = signing;
    this.clock = clock;
    this.events = events;
  }

  /** What is told of a partnership. */
  record ToldPartnership(
      ActingPerson actor,
      @Nullable @Schema(description = "Whom it is about; absent where it is about the partnership.")
          UUID memberId,
      PartnershipView partnership) {}

  void tell(PartnershipFact fact, Partnership partnership, Actor by) {
    tell(fact, partnership, by, null);
  }

  /** In the order of their ids, as all who lock several. */
  void afterFourEyesSet(@Observes FourEyesSet set) {
    for (UUID id : partnerships.sidesOf(set.organization()).keySet()) {
      Partnership partnership = partnerships.requireVisibleAndLock(id, set.by());
      // Whoever only asked, or was refused, is not told how the organization decides.
      if (partnership.status().hasBegun()) {
        partnership.follow(
            set.organization(), signing.fourEyes(set.organization()), clock.instant());
        tell(PartnershipFact.PARTY_CHANGED, partnership, set.by());
      }
    }
  }

  void tell(PartnershipFact fact, Partnership partnership, Actor by, UUID memberId) {
    partnerships.flush();
    PartnershipView view = PartnershipView.of(partnership);
    Subject subject = Subject.of(partnership.id(), partnership.id(), null);
    ActingPerson actor = ActingPerson.of(by, partnership.sideOf(by));
    events.publish(fact, subject, new ToldPartnership(actor, memberId, view));
    directory.record(view.snapshot());
  }
}
