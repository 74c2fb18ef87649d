package org.cocreation.steering.killclock;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** By when, and with how much money, a cycle must show something. */
@Path("/api/v1/cycles/{id}/kill-clock")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Kill clock", description = "A date and a budget for the proof of concept (R11).")
public class KillClockResource {

  private final SetKillClock setKillClock;
  private final KillClocks killClocks;
  private final KillClockExtensionRepository extensions;
  private final Access access;
  private final CurrentActor actor;

  KillClockResource(
      SetKillClock setKillClock,
      KillClocks killClocks,
      KillClockExtensionRepository extensions,
      Access access,
      CurrentActor actor) {
    this.setKillClock = setKillClock;
    this.killClocks = killClocks;
    this.extensions = extensions;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows a cycle's kill clock",
      description = "With its extensions, to every member. Its ETag is wanted for a change.")
  @APIResponse(
      responseCode = "200",
      description = "The kill clock.",
      content = @Content(schema = @Schema(implementation = KillClockView.class)))
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public Response showKillClock(@PathParam("id") UUID id) {
    var ignored = access.toRead("cycle", id, actor.get());
    return answer(killClocks.of(id).orElseThrow(() -> Refusal.notFound("kill clock")));
  }

  @PUT
  @Transactional
  @Operation(
      summary = "Sets a cycle's kill clock",
      description =
          "By a member of the steering team, up to the value gate; the first time with"
              + " If-None-Match: *, then with If-Match. It is part of what both sides sign, so a"
              + " change voids the approvals that were given (R1).")
  @APIResponse(
      responseCode = "200",
      description = "It is set anew.",
      content = @Content(schema = @Schema(implementation = KillClockView.class)))
  @APIResponse(
      responseCode = "201",
      description = "It is set.",
      content = @Content(schema = @Schema(implementation = KillClockView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "409", description = "cycle-not-running, phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(
      responseCode = "422",
      description = "invalid: a date that is past, no money, not the tranches' currency")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response setKillClock(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
      @NotNull @Valid KillClockRequest request) {
    SetKillClock.Known known = setKillClock.set(id, actor.get(), ifMatch, ifNoneMatch, request);
    Response answer = answer(known.killClock());
    return known.isNew() ? Answers.created(answer, KillClockResource.class, id) : answer;
  }

  @POST
  @Path("/extensions")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Extends a cycle's kill clock",
      description =
          "By a member of the steering team, after the value gate, with the kill clock's ETag in"
              + " If-Match: steering's decision to continue, with its reason. Also after it ran out;"
              + " then tranches are released and the cycle goes on again.")
  @APIResponse(
      responseCode = "201",
      description = "It runs on.",
      content = @Content(schema = @Schema(implementation = KillClockView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "409", description = "value-gate-ahead, cycle-not-running")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "422", description = "invalid: less time or money than before")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response extendKillClock(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid KillClockExtensionRequest request) {
    return Answers.created(
        answer(setKillClock.extend(id, actor.get(), ifMatch, request)),
        KillClockResource.class,
        id);
  }

  private Response answer(KillClock killClock) {
    return Answers.of(
        KillClockView.of(killClock, extensions.of(killClock.id())), killClock.version());
  }
}
