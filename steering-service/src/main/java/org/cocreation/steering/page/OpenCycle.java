package org.cocreation.steering.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.page.MissingPage;
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

  /** The page of a cycle; where the reader may not see it, the same as where there is none. */
  Response page(String id, Actor reader, Function<CycleHead, TemplateInstance> page) {
    try {
      return Response.ok(page.apply(open(id, reader)).render()).build();
    } catch (Refusal | IllegalArgumentException hidden) {
      return MissingPage.of(reader);
    }
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
