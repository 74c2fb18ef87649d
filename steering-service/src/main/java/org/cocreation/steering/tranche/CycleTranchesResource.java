package org.cocreation.steering.tranche;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The small bets of a cycle. */
@Path("/api/v1/cycles/{id}/tranches")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Funding")
public class CycleTranchesResource {

  private final TranchePlans plans;
  private final Access access;
  private final CurrentActor actor;

  CycleTranchesResource(TranchePlans plans, Access access, CurrentActor actor) {
    this.plans = plans;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists the tranches of a cycle",
      description = "In the order of their release, to every member; at most 20, so never paged.")
  @APIResponse(responseCode = "200", description = "The tranches; none before they are planned.")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public Page<TrancheView> listTranches(@PathParam("id") UUID id) {
    Participation participation = access.toRead("cycle", id, actor.get());
    return new Page<>(
        plans.tranches(participation.cycleId()).stream().map(Versioned::view).toList(), null);
  }
}
