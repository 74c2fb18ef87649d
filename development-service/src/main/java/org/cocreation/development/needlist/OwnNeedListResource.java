package org.cocreation.development.needlist;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.development.processmap.ProcessSteps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of the caller's own side. */
@Path("/api/v1/cycles/{id}/need-list")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Need lists")
public class OwnNeedListResource {

  /** What a list has as its version before anything was written. */
  private static final long NEW = 0;

  private final NeedListRepository lists;
  private final WriteNeeds writeNeeds;
  private final ReadNeedLists readNeedLists;
  private final ProcessSteps steps;
  private final Access access;
  private final CurrentActor actor;

  OwnNeedListResource(
      NeedListRepository lists,
      WriteNeeds writeNeeds,
      ReadNeedLists readNeedLists,
      ProcessSteps steps,
      Access access,
      CurrentActor actor) {
    this.lists = lists;
    this.writeNeeds = writeNeeds;
    this.readNeedLists = readNeedLists;
    this.steps = steps;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows your side's need list",
      description =
          "To every member of your side; empty before anything is written. Its ETag is wanted to"
              + " submit it, and changes with every need.")
  @APIResponse(
      responseCode = "200",
      description = "Your side's list.",
      content = @Content(schema = @Schema(implementation = NeedListView.class)))
  @APIResponse(responseCode = "404", description = "not-found")
  public Response showOwnNeedList(@PathParam("id") UUID id) {
    Participation person = access.toRead("cycle", id, actor.get());
    return lists
        .find(id, person.side())
        .map(this::answer)
        .orElseGet(() -> Answers.of(NeedListView.draft(person.side()), NEW));
  }

  @POST
  @Path("/needs")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Writes a need on your side's list",
      description =
          "By a member of the development team, in phase NEEDS, until the list is submitted. The"
              + " other side learns nothing of it before both lists are submitted (R2). Once steering"
              + " has moved the cycle back to NEEDS, needs are added to a submitted list too, each with"
              + " lateReason; where both lists are shared, both sides see them at once.")
  @APIResponse(
      responseCode = "201",
      description = "It is on the list.",
      content = @Content(schema = @Schema(implementation = NeedView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description = "need-list-submitted, need-list-full, cycle-not-running, phase-passed")
  @APIResponse(
      responseCode = "422",
      description =
          "invalid: a step that the map has not; lateReason is missing, or too much before the"
              + " submission")
  public Response writeNeed(@PathParam("id") UUID id, @NotNull @Valid NeedContent said) {
    Need need = writeNeeds.write(id, actor.get(), said);
    return Answers.created(
        Answers.of(NeedView.of(need, steps.of(id)), need.version()), NeedResource.class, need.id());
  }

  private Response answer(NeedList list) {
    return Answers.of(readNeedLists.view(list), list.version());
  }
}
