package org.cocreation.development.setaside;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.cocreation.development.needlist.Need;
import org.cocreation.development.needlist.NeedView;
import org.cocreation.development.processmap.ProcessSteps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A need that goes into no common problem. */
@Path("/api/v1/needs/{id}/setting-aside")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Need lists")
public class SettingAsideResource {

  private final SetNeedAside setNeedAside;
  private final ProcessSteps steps;
  private final CurrentActor actor;

  SettingAsideResource(SetNeedAside setNeedAside, ProcessSteps steps, CurrentActor actor) {
    this.setNeedAside = setNeedAside;
    this.steps = steps;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Sets a need aside",
      description =
          "By a member of the side's development team, in phase NEEDS, once both lists are shared: it"
              + " stays on its list, with the reason, and need not be merged into a common problem.")
  @APIResponse(
      responseCode = "200",
      description = "It is set aside.",
      content = @Content(schema = @Schema(implementation = NeedView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team, wrong-side")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description =
          "need-set-aside, need-already-merged (with problemId), need-lists-not-shared,"
              + " cycle-not-running, phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response setNeedAside(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ReasonRequest request) {
    return answer(setNeedAside.setAside(id, actor.get(), ifMatch, request.reason()));
  }

  @POST
  @Path("/withdrawal")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Takes up a need again that was set aside",
      description =
          "By a member of the side's development team, in phase NEEDS: it is free to be merged.")
  @APIResponse(
      responseCode = "200",
      description = "It counts again.",
      content = @Content(schema = @Schema(implementation = NeedView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team, wrong-side")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description = "need-not-set-aside, need-lists-not-shared, cycle-not-running, phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response takeNeedUp(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ReasonRequest request) {
    return answer(setNeedAside.takeUp(id, actor.get(), ifMatch, request.reason()));
  }

  private Response answer(Need need) {
    return Answers.of(NeedView.of(need, steps.of(need.cycleId())), need.version());
  }
}
