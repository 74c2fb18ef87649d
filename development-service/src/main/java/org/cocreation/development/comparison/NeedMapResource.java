package org.cocreation.development.comparison;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the two lists agree and where they differ. */
@Path("/api/v1/cycles/{id}/need-map")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Need lists")
public class NeedMapResource {

  private final CompareNeeds compareNeeds;
  private final Access access;
  private final CurrentActor actor;

  NeedMapResource(CompareNeeds compareNeeds, Access access, CurrentActor actor) {
    this.compareNeeds = compareNeeds;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows what both lists agree on and what differs",
      description =
          "To every member, once both lists are submitted. Needs agree where a person merged them, or"
              + " where their wording is alike; for each other one no partner is found yet.")
  @APIResponse(
      responseCode = "200",
      description = "The map of both lists.",
      content = @Content(schema = @Schema(implementation = NeedMapView.class)))
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(responseCode = "409", description = "need-lists-not-shared")
  public NeedMapView showNeedMap(@PathParam("id") UUID id) {
    Participation person = access.toRead("cycle", id, actor.get());
    return compareNeeds.map(person.cycleId());
  }
}
