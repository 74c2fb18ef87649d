package org.cocreation.steering.cycle;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cocreation.chassis.http.Answers;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a cycle stands. */
@Path("/api/v1/cycles")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Cycles")
public class CycleResource {

  private final CycleRepository cycles;
  private final Access access;
  private final CurrentActor actor;

  CycleResource(CycleRepository cycles, Access access, CurrentActor actor) {
    this.cycles = cycles;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Path("/{id}")
  @Operation(
      summary = "Shows where a cycle stands",
      description = "To every member of its partnership. Its ETag is wanted for a decision.")
  @APIResponse(
      responseCode = "200",
      description = "The cycle.",
      content = @Content(schema = @Schema(implementation = CycleView.class)))
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public Response showCycle(@PathParam("id") UUID id) {
    Cycle cycle = access.toRead("cycle", cycles.findByIdOptional(id), actor.get());
    return answer(cycle);
  }

  static Response answer(Cycle cycle) {
    return Answers.of(CycleView.of(cycle), cycle.version());
  }
}
