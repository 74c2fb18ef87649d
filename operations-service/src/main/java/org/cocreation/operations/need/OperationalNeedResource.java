package org.cocreation.operations.need;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cocreation.chassis.http.Answers;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.identity.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One thing that somebody said. */
@Path("/api/v1/operational-needs")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = CycleNeedsResource.TAG)
public class OperationalNeedResource {

  private final ReadNeeds readNeeds;
  private final ExpressNeed expressNeed;
  private final CurrentActor actor;

  OperationalNeedResource(ReadNeeds readNeeds, ExpressNeed expressNeed, CurrentActor actor) {
    this.readNeeds = readNeeds;
    this.expressNeed = expressNeed;
    this.actor = actor;
  }

  @GET
  @Path("/{id}")
  @Transactional
  @Operation(
      summary = "Shows an operational need",
      description = "To every member. Its ETag is wanted for taking it back.")
  @APIResponse(
      responseCode = "200",
      description = "The need.",
      content = @Content(schema = @Schema(implementation = OperationalNeedView.class)))
  @APIResponse(responseCode = "404", description = "not-found")
  public Response showNeed(@PathParam("id") UUID id) {
    return answer(readNeeds.one(id, actor.get()));
  }

  @POST
  @Path("/{id}/withdrawal")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Takes an operational need back",
      description =
          "By a member of the operations team of the side that said it, with a reason and the ETag"
              + " in If-Match. It stays visible.")
  @APIResponse(
      responseCode = "200",
      description = "It is withdrawn.",
      content = @Content(schema = @Schema(implementation = OperationalNeedView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team, wrong-side")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description = "already-withdrawn, cycle-not-running, phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response withdrawNeed(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ReasonRequest request) {
    return answer(expressNeed.withdraw(id, actor.get(), ifMatch, request.reason()));
  }

  private static Response answer(OperationalNeed need) {
    return Answers.of(OperationalNeedView.of(need), need.version());
  }
}
