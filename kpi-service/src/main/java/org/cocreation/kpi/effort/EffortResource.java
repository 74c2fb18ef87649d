package org.cocreation.kpi.effort;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.kpi.cycle.ShowCycle;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a cycle's process costs people. */
@Path("/api/v1/cycles/{id}/effort")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Cycles")
public class EffortResource {

  private final ShowCycle showCycle;
  private final ShowEffort showEffort;
  private final CurrentActor actor;

  EffortResource(ShowCycle showCycle, ShowEffort showEffort, CurrentActor actor) {
    this.showCycle = showCycle;
    this.showEffort = showEffort;
    this.actor = actor;
  }

  @GET
  @Operation(
      summary = "Shows what the process costs",
      description =
          "Per activity and round: time from open to done, time in which each side's signature was"
              + " awaited, and how many changes people made (R20). To the members of its"
              + " partnership; for others there is none (404).")
  public EffortView showEffort(@PathParam("id") UUID id) {
    return showEffort.of(showCycle.require(id, actor.get()).id());
  }
}
