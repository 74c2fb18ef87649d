package org.cocreation.steering.cycle;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cocreation.chassis.http.Answers;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.steering.partnership.PartnershipRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The cycles of a partnership. */
@Path("/api/v1/partnerships/{id}/cycles")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Cycles", description = "One pass through the five phases for one micro-service.")
public class PartnershipCyclesResource {

  private final CycleRepository cycles;
  private final StartCycle startCycle;
  private final PartnershipRepository partnerships;
  private final CurrentActor actor;

  PartnershipCyclesResource(
      CycleRepository cycles,
      StartCycle startCycle,
      PartnershipRepository partnerships,
      CurrentActor actor) {
    this.cycles = cycles;
    this.startCycle = startCycle;
    this.partnerships = partnerships;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Starts a cycle",
      description =
          "By a member of the steering team, of either side. The engine then opens the activities of"
              + " the first phase for the three teams.")
  @APIResponse(
      responseCode = "201",
      description = "It runs.",
      content = @Content(schema = @Schema(implementation = CycleView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team, not-a-member")
  @APIResponse(responseCode = "409", description = "partnership-not-active")
  public Response startCycle(@PathParam("id") UUID id, @NotNull @Valid StartCycleRequest request) {
    Cycle cycle = startCycle.start(id, actor.get(), request.microService());
    return Answers.created(CycleResource.answer(cycle), CycleResource.class, cycle.id());
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists the cycles of a partnership",
      description = "Oldest first, to every member.")
  public Page<CycleView> listCycles(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
    Membership membership = partnerships.asMember(id, actor.get());
    return paging.page(
        cycles
            .list(membership.partnershipId(), paging.after(UUID::fromString), paging.fetch())
            .stream()
            .map(CycleView::of)
            .toList(),
        CycleView::id);
  }
}
