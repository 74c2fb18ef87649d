package org.cocreation.development.needlist;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Both sides' lists. */
@Path("/api/v1/cycles/{id}/need-lists")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(
    name = "Need lists",
    description = "Each side's own until both are submitted; then both appear at once (R2).")
public class CycleNeedListsResource {

  private final ReadNeedLists readNeedLists;
  private final Access access;
  private final CurrentActor actor;

  CycleNeedListsResource(ReadNeedLists readNeedLists, Access access, CurrentActor actor) {
    this.readNeedLists = readNeedLists;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows both sides' need lists",
      description =
          "To every member: your side's list always, the other side's once both are submitted. Before"
              + " that only whether it is submitted is told, not even how much is on it.")
  @APIResponse(
      responseCode = "200",
      description = "The lists, as far as you may see them.",
      content = @Content(schema = @Schema(implementation = NeedListsView.class)))
  @APIResponse(responseCode = "404", description = "not-found")
  public NeedListsView listNeedLists(@PathParam("id") UUID id) {
    return readNeedLists.read(access.toRead("cycle", id, actor.get()));
  }
}
