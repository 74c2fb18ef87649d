package org.cocreation.development.sprint;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.identity.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The board of a sprint that runs. */
@Path("/api/v1/sprints/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Sprints")
public class SprintBoardResource {

  private final WorkOnSprint workOnSprint;
  private final CurrentActor actor;

  SprintBoardResource(WorkOnSprint workOnSprint, CurrentActor actor) {
    this.workOnSprint = workOnSprint;
    this.actor = actor;
  }

  /** Where an item goes, and where who moves it saw it. */
  @Schema(
      name = "MoveItemRequest",
      examples =
          """
          {"itemId": "0199f1a0-0801-7000-8000-000000000801", "from": "TO_DO", "to": "DOING"}""")
  public record MoveRequest(
      @NotNull UUID itemId, @NotNull SprintItem.State from, @NotNull SprintItem.State to) {}

  @POST
  @Path("/moves")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Moves an item of a sprint",
      description =
          "By a member of the development team, from the state in which they saw it: where somebody"
              + " was faster, the refusal says where it is now, so no If-Match is wanted. Each move is"
              + " kept.")
  @APIResponse(
      responseCode = "200",
      description = "It is moved.",
      content = @Content(schema = @Schema(implementation = SprintView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(
      responseCode = "404",
      description = "not-found: no such item; also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description =
          "item-moved (with state: where it is now), item-blocked, sprint-not-started, sprint-ended,"
              + " phase-not-reached, phase-passed, cycle-not-running")
  public Response moveItem(@PathParam("id") UUID id, @NotNull @Valid MoveRequest request) {
    return SprintResource.answer(workOnSprint.move(id, actor.get(), request));
  }

  /** What an item waits for. */
  @Schema(
      name = "BlockItemRequest",
      examples =
          """
          {"itemId": "0199f1a0-0801-7000-8000-000000000801",
           "blockedBy": "The payload sensor of truck 7"}""")
  public record BlockRequest(
      @NotNull UUID itemId,
      @Size(max = 500) @Schema(description = "Absent where nothing blocks it any more.")
          @Nullable String blockedBy) {

    public BlockRequest {
      blockedBy = blockedBy == null || blockedBy.isBlank() ? null : blockedBy.strip();
    }
  }

  @POST
  @Path("/blocks")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Says what blocks an item",
      description =
          "By a member of the development team; or that nothing does any more. What is blocked is not"
              + " done before.")
  @APIResponse(
      responseCode = "200",
      description = "It is said.",
      content = @Content(schema = @Schema(implementation = SprintView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(
      responseCode = "404",
      description = "not-found: no such item; also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description =
          "sprint-not-started, sprint-ended, phase-not-reached, phase-passed, cycle-not-running")
  public Response blockItem(@PathParam("id") UUID id, @NotNull @Valid BlockRequest request) {
    return SprintResource.answer(workOnSprint.block(id, actor.get(), request));
  }

  /** Whose an item is. */
  @Schema(
      name = "AssignItemRequest",
      examples =
          """
          {"itemId": "0199f1a0-0801-7000-8000-000000000801", "owner": "development@mincorp"}""")
  public record AssignRequest(
      @NotNull UUID itemId,
      @Size(max = 200) @Schema(description = "A person of the development team; absent where it is nobody's.")
          @Nullable String owner) {}

  @POST
  @Path("/assignments")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Says whose an item is",
      description = "By a member of the development team: a person of it, of either side.")
  @APIResponse(
      responseCode = "200",
      description = "It is said.",
      content = @Content(schema = @Schema(implementation = SprintView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(
      responseCode = "404",
      description = "not-found: no such item; also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description =
          "sprint-not-started, sprint-ended, phase-not-reached, phase-passed, cycle-not-running")
  @APIResponse(responseCode = "422", description = "invalid: nobody of the development team")
  public Response assignItem(@PathParam("id") UUID id, @NotNull @Valid AssignRequest request) {
    return SprintResource.answer(workOnSprint.assign(id, actor.get(), request));
  }
}
