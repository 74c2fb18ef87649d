package org.cocreation.operations.skill;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One skill that is required. */
@Path("/api/v1/skills/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = CycleSkillsResource.TAG)
public class SkillResource {

  private final ReadSkills readSkills;
  private final RequireSkill requireSkill;
  private final CurrentActor actor;

  SkillResource(ReadSkills readSkills, RequireSkill requireSkill, CurrentActor actor) {
    this.readSkills = readSkills;
    this.requireSkill = requireSkill;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows a skill that is required",
      description = "To every member, with its proofs. Its ETag is wanted for a change.")
  @APIResponse(
      responseCode = "200",
      description = "The skill.",
      content = @Content(schema = @Schema(implementation = SkillView.class)))
  @APIResponse(responseCode = "404", description = "not-found")
  public Response showSkill(@PathParam("id") UUID id) {
    return answer(readSkills.one(id, actor.get()));
  }

  @PUT
  @Transactional
  @Operation(
      summary = "Says anew what is required",
      description =
          "By a member of the operations team, with the ETag in If-Match, until somebody has proven it.")
  @APIResponse(
      responseCode = "200",
      description = "It is said anew.",
      content = @Content(schema = @Schema(implementation = SkillView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description =
          "skill-proven, skill-withdrawn, cycle-not-running, phase-not-reached, phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response changeSkill(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid SkillContent request) {
    return answer(requireSkill.change(id, actor.get(), ifMatch, request));
  }

  @POST
  @Path("/withdrawal")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Requires a skill no more",
      description = "By a member of the operations team, with a reason and the ETag in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "It is required no more.",
      content = @Content(schema = @Schema(implementation = SkillView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description = "skill-withdrawn, cycle-not-running, phase-not-reached, phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response withdrawSkill(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid SkillReasonRequest request) {
    return answer(requireSkill.withdraw(id, actor.get(), ifMatch, request.reason()));
  }

  @POST
  @Path("/proofs")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Records that somebody has proven a skill",
      description =
          "By a member of the operations team: who, assessed by whom and when, until when it holds, with the text of the certificate. Nobody is assessed by themselves.")
  @APIResponse(
      responseCode = "201",
      description = "It is recorded.",
      content = @Content(schema = @Schema(implementation = SkillView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description =
          "skill-withdrawn, too-many-proofs, cycle-not-running, phase-not-reached, phase-passed")
  @APIResponse(
      responseCode = "422",
      description = "invalid: assessed by themselves, in the future, or expired before")
  public Response proveSkill(@PathParam("id") UUID id, @NotNull @Valid SkillProofContent request) {
    return Answers.created(
        answer(requireSkill.prove(id, actor.get(), request)), SkillResource.class, id);
  }

  @POST
  @Path("/proofs/{skillProofId}/revocation")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Takes a proof of skill back",
      description =
          "By a member of the operations team, with a reason. It stays visible, and counts no more.")
  @APIResponse(
      responseCode = "200",
      description = "It is taken back.",
      content = @Content(schema = @Schema(implementation = SkillView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description = "already-revoked, cycle-not-running, phase-not-reached, phase-passed")
  public Response revokeSkillProof(
      @PathParam("id") UUID id,
      @PathParam("skillProofId") UUID skillProofId,
      @NotNull @Valid SkillReasonRequest request) {
    return answer(requireSkill.revoke(id, skillProofId, actor.get(), request.reason()));
  }

  private Response answer(Skill skill) {
    return Answers.of(readSkills.view(skill), skill.version());
  }
}
