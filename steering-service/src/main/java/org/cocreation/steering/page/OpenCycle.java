package org.cocreation.steering.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.partnership.ReadPartnerships;

/** The cycle that a page is about, for whoever may read it. */
@ApplicationScoped
class OpenCycle {

  private final CycleRepository cycles;
  private final ReadPartnerships readPartnerships;
  private final Access access;

  @Inject
  OpenCycle(CycleRepository cycles, ReadPartnerships readPartnerships, Access access) {
    this.cycles = cycles;
    this.readPartnerships = readPartnerships;
    this.access = access;
  }

  /**
   * @throws Refusal 404 for outsiders
   * @throws IllegalArgumentException for what is no id
   */
  CycleHead open(String id, Actor reader) {
    Participation participation = access.toRead("cycle", UUID.fromString(id), reader);
    return CycleHead.of(
        cycles.require(participation.cycleId()),
        participation,
        readPartnerships.one(participation.partnershipId(), reader).view().name());
  }
}
