package org.cocreation.operations.skill;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people of a cycle must be able to do. */
@Path("/api/v1/cycles/{id}/skills")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(
    name = CycleSkillsResource.TAG,
    description = "Activity 12: who must be able to do what, and who has proven it (R13).")
public class CycleSkillsResource {

  static final String TAG = "Skills";

  private final ReadSkills readSkills;
  private final RequireSkill requireSkill;
  private final CurrentActor actor;

  CycleSkillsResource(ReadSkills readSkills, RequireSkill requireSkill, CurrentActor actor) {
    this.readSkills = readSkills;
    this.requireSkill = requireSkill;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Requires a skill of a role at a site",
      description =
          "By a member of the operations team, while the cycle is in the phase IMPLEMENTATION. Go-live waits until somebody of the role has proven it (R13).")
  @APIResponse(
      responseCode = "201",
      description = "It is required.",
      content = @Content(schema = @Schema(implementation = SkillView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description = "cycle-not-running, phase-not-reached, phase-passed")
  @APIResponse(responseCode = "422", description = "invalid, with the fields named")
  public Response requireSkill(@PathParam("id") UUID id, @NotNull @Valid SkillContent request) {
    Skill skill = requireSkill.require(id, actor.get(), request);
    return Answers.created(
        Answers.of(readSkills.view(skill), skill.version()), SkillResource.class, skill.id());
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists the skills that a cycle requires",
      description =
          "To every member, oldest first, with their proofs; without those that are not required any more.")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "404", description = "not-found")
  public Page<SkillView> listSkills(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
    return paging.page(
        readSkills.list(id, actor.get(), paging.after(UUID::fromString), paging.fetch()),
        SkillView::id);
  }
}
