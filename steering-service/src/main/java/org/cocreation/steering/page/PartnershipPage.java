package org.cocreation.steering.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.page.MissingPage;
import org.cocreation.chassis.page.PageParts;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.steering.authority.ReadAuthority;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.cycle.CycleView;
import org.cocreation.steering.goal.GoalRepository;
import org.cocreation.steering.partnership.PartnershipView;
import org.cocreation.steering.partnership.ReadPartnerships;
import org.cocreation.steering.pledge.ReadPledges;

/** The room of a partnership, for its members; to all others it does not exist (R21). */
@Path("/partnerships/{id}")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class PartnershipPage {

  private static final int MOST_CYCLES = 200;

  @CheckedTemplate(basePath = "partnership")
  static class Templates {

    static native TemplateInstance room(Actor me, RoomContent content);

    private Templates() {}
  }

  private final ReadPartnerships readPartnerships;
  private final ReadAuthority readAuthority;
  private final GoalRepository goals;
  private final CycleRepository cycles;
  private final ReadPledges readPledges;
  private final PageParts parts;
  private final CurrentActor actor;

  PartnershipPage(
      ReadPartnerships readPartnerships,
      ReadAuthority readAuthority,
      GoalRepository goals,
      CycleRepository cycles,
      ReadPledges readPledges,
      PageParts parts,
      CurrentActor actor) {
    this.readPartnerships = readPartnerships;
    this.readAuthority = readAuthority;
    this.goals = goals;
    this.cycles = cycles;
    this.readPledges = readPledges;
    this.parts = parts;
    this.actor = actor;
  }

  @GET
  @Transactional
  public Response page(@PathParam("id") String id) {
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id, me, partnershipId -> parts.render(me, room(partnershipId, me), Templates::room));
  }

  private RoomContent room(UUID id, Actor me) {
    Versioned<PartnershipView> known = readPartnerships.one(id, me);
    PartnershipLine line = new PartnershipLine(known.view(), known.etag(), me);
    // People of the parties who are not members may name themselves, and see no more (R21).
    boolean represents = readAuthority.represents(me);
    if (!line.isOpen() || !(line.isMember() || represents)) {
      throw Refusal.notFound("partnership");
    }
    return content(line, represents);
  }

  private RoomContent content(PartnershipLine line, boolean represents) {
    UUID id = line.partnership().id();
    return new RoomContent(
        line,
        readAuthority.own(line.reader()).orElse(null),
        represents,
        line.isMember() ? goals.standing(id) : List.of(),
        line.isMember()
            ? cycles.list(id, Optional.empty(), MOST_CYCLES).stream()
                .map(CycleView::of)
                .map(this::funded)
                .toList()
            : List.of());
  }

  /** What is pledged is asked for the running ones alone, of which there are few. */
  private RoomContent.FundedCycle funded(CycleView cycle) {
    return new RoomContent.FundedCycle(
        cycle, cycle.status() == Cycle.Status.RUNNING ? readPledges.of(cycle.id()) : null);
  }
}
