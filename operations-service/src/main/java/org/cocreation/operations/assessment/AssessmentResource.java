package org.cocreation.operations.assessment;

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

/** The assessment of one proof of concept. */
@Path("/api/v1/assessments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = CycleAssessmentsResource.TAG)
public class AssessmentResource {

  private final ReadAssessments readAssessments;
  private final JudgeProof judgeProof;
  private final CurrentActor actor;

  AssessmentResource(ReadAssessments readAssessments, JudgeProof judgeProof, CurrentActor actor) {
    this.readAssessments = readAssessments;
    this.judgeProof = judgeProof;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows an assessment",
      description = "To every member. Its ETag is wanted for a verdict.")
  @APIResponse(
      responseCode = "200",
      description = "The assessment.",
      content = @Content(schema = @Schema(implementation = AssessmentView.class)))
  @APIResponse(responseCode = "404", description = "not-found")
  public Response showAssessment(@PathParam("id") UUID id) {
    return answer(readAssessments.one(id, actor.get()));
  }

  @GET
  @Path("/scenarios/{scenarioId}")
  @Transactional
  @Operation(
      summary = "Shows how a scenario went",
      description = "To every member. Its ETag is wanted for its result.")
  @APIResponse(
      responseCode = "200",
      description = "The scenario as it is tried here.",
      content = @Content(schema = @Schema(implementation = AssessedScenarioView.class)))
  @APIResponse(responseCode = "404", description = "not-found")
  public Response showAssessedScenario(
      @PathParam("id") UUID id, @PathParam("scenarioId") UUID scenarioId) {
    return answer(readAssessments.one(id, actor.get()).scenario(scenarioId));
  }

  @PUT
  @Path("/scenarios/{scenarioId}/result")
  @Transactional
  @Operation(
      summary = "Says how a scenario went",
      description =
          "By a member of operations of the side that prepared it, with the scenario's ETag in If-Match,"
              + " while the cycle is in the phase DEVELOPMENT. To reject it takes what must change and"
              + " the effect on the work process. Until a verdict stands on it, the side that said so"
              + " can say otherwise.")
  @APIResponse(
      responseCode = "200",
      description = "It is judged.",
      content = @Content(schema = @Schema(implementation = AssessedScenarioView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team, wrong-side")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description =
          "assessment-closed, verdict-given, cycle-not-running, phase-not-reached, phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(
      responseCode = "422",
      description = "invalid: rejected without what must change or the effect, or accepted with it")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response judgeScenario(
      @PathParam("id") UUID id,
      @PathParam("scenarioId") UUID scenarioId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ScenarioResult request) {
    return answer(judgeProof.judge(id, scenarioId, actor.get(), ifMatch, request));
  }

  @POST
  @Path("/verdict")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Accepts or rejects a proof of concept for one side",
      description =
          "By a member of the operations team, for its own side and once, with the assessment's ETag"
              + " in If-Match, while the cycle is in the phase DEVELOPMENT. A side accepts once every"
              + " scenario, of which there is at least one, is accepted; it rejects with a rejected"
              + " scenario or a note. Accepted by both sides it is accepted, rejected by one it is"
              + " rejected; both are final.")
  @APIResponse(
      responseCode = "200",
      description = "The verdict is given.",
      content = @Content(schema = @Schema(implementation = AssessmentView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description =
          "assessment-closed, verdict-given, no-scenario, scenarios-open (with open: which),"
              + " scenario-rejected (with rejected: which), cycle-not-running, phase-not-reached,"
              + " phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "422", description = "invalid: rejected without any reason")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response judgeProof(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ProofVerdictRequest request) {
    return answer(judgeProof.decide(id, actor.get(), ifMatch, request));
  }

  private static Response answer(Assessment assessment) {
    return Answers.of(AssessmentView.of(assessment), assessment.version());
  }

  private static Response answer(AssessedScenario scenario) {
    return Answers.of(AssessedScenarioView.of(scenario), scenario.version());
  }
}
