package org.cocreation.kpi.cycle;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.language.InReadersLanguage;
import org.cocreation.chassis.process.Side;
import org.cocreation.kpi.timeline.Timeline;
import org.cocreation.kpi.timeline.TimelineEntryView;
import org.cocreation.kpi.timeline.TimelineFilter;
import org.cocreation.kpi.timeline.TimelineKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A cycle: where it stands and what happened in it. */
@Path("/api/v1/cycles/{id}")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Cycles", description = "Where each cycle stands, and what happened in it.")
public class CycleResource {

  /** Which end of a timeline comes first. */
  public enum Order {
    asc,
    desc
  }

  private final ShowCycle showCycle;
  private final Timeline timeline;
  private final CurrentActor actor;

  CycleResource(ShowCycle showCycle, Timeline timeline, CurrentActor actor) {
    this.showCycle = showCycle;
    this.timeline = timeline;
    this.actor = actor;
  }

  @GET
  @Operation(
      summary = "Shows a cycle and where it stands",
      description = "To the members of its partnership; for others there is none (404).")
  public CycleView showCycle(@PathParam("id") UUID id) {
    return showCycle.show(id, actor.get());
  }

  @GET
  @Path("/timeline")
  @InReadersLanguage
  @Operation(
      summary = "Tells what happened in a cycle",
      description =
          "One sentence per event: who, for which side, what; in the language of Accept-Language (en,"
              + " de, sv), in English where it names none of these. What people wrote stays as they"
              + " wrote it. Goals and measurements that belong to"
              + " the whole partnership are told in each of its cycles. All of it, or what is about one"
              + " kind of thing, by one person, or for one side. What the other side said to itself is not in"
              + " it (R21).")
  public Page<TimelineEntryView> showTimeline(
      @PathParam("id") UUID id,
      @Parameter(description = "asc: the oldest first.") @QueryParam("order") @DefaultValue("asc")
          Order order,
      @QueryParam("kind") TimelineKind kind,
      @Parameter(description = "Who acted, as in the token's sub.")
          @QueryParam("person")
          @Size(max = 200) String person,
      @QueryParam("side") Side side,
      @BeanParam @Valid Paging paging) {
    Cycle cycle = showCycle.require(id, actor.get());
    return timeline.page(
        cycle.id(),
        cycle.partnershipId(),
        new TimelineFilter(
            kind, person, side, showCycle.sideOf(cycle.partnershipId(), actor.get())),
        order == Order.desc,
        paging);
  }
}
