package org.cocreation.steering.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.page.MissingPage;
import org.cocreation.chassis.page.PageParts;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.partnership.ReadPartnerships;

/** The cycle that a page is about, for those who may read it. */
@ApplicationScoped
public class OpenCycle {

  private final CycleRepository cycles;
  private final ReadPartnerships readPartnerships;
  private final Access access;
  private final PageParts parts;

  OpenCycle(
      CycleRepository cycles, ReadPartnerships readPartnerships, Access access, PageParts parts) {
    this.cycles = cycles;
    this.readPartnerships = readPartnerships;
    this.access = access;
    this.parts = parts;
  }

  /**
   * The page of a cycle, or the part of it that is asked for; where the reader may not see it, the
   * same as where there is none.
   */
  public <C> Response page(
      String id,
      Actor reader,
      Function<CycleHead, C> content,
      BiFunction<Actor, C, TemplateInstance> page) {
    return MissingPage.unlessFound(
        id, reader, cycleId -> parts.render(reader, content.apply(open(cycleId, reader)), page));
  }

  /**
   * @throws Refusal 404 for outsiders
   */
  public CycleHead open(UUID cycleId, Actor reader) {
    Participation participation = access.toRead("cycle", cycleId, reader);
    return CycleHead.of(
        cycles.require(participation.cycleId()),
        participation,
        readPartnerships.one(participation.partnershipId(), reader).view().name());
  }
}
