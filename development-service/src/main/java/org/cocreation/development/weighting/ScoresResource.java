package org.cocreation.development.weighting;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.development.problem.CommonProblem;
import org.cocreation.development.problem.ProblemAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How each side scores a problem by the goals. */
@Path("/api/v1/common-problems/{id}/scores")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Weighting", description = "Problems by what solving them does for the goals (R3).")
public class ScoresResource {

  private final ScoreProblem scoreProblem;
  private final ScoringRepository scorings;
  private final ProblemAccess problemAccess;
  private final CurrentActor actor;

  @Inject
  ScoresResource(
      ScoreProblem scoreProblem,
      ScoringRepository scorings,
      ProblemAccess problemAccess,
      CurrentActor actor) {
    this.scoreProblem = scoreProblem;
    this.scorings = scorings;
    this.problemAccess = problemAccess;
    this.actor = actor;
  }

  @PUT
  @Transactional
  @Operation(
      summary = "Scores a problem for your side",
      description =
          "By a member of the development team, for its own side, in phase NEEDS: every goal of the"
              + " cycle that has none below it, 0 to 10. The side's last scoring counts, without"
              + " If-Match; the earlier ones stay on record.")
  @APIResponse(
      responseCode = "200",
      description = "It is scored.",
      content = @Content(schema = @Schema(implementation = ScoringView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description = "no-goals, problem-dissolved, cycle-not-running, phase-passed")
  @APIResponse(
      responseCode = "422",
      description = "invalid: a goal is missing, there twice, or none to be scored")
  public ScoringView scoreCommonProblem(
      @PathParam("id") UUID id, @NotNull @Valid ScoreProblemRequest request) {
    return ScoringView.of(scoreProblem.score(id, actor.get(), request.scores()));
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists the scorings of a problem",
      description = "Of both sides, newest first, to every member.")
  @APIResponse(responseCode = "200", description = "All of them.")
  @APIResponse(responseCode = "404", description = "not-found")
  public Page<ScoringView> listScores(@PathParam("id") UUID id) {
    CommonProblem problem = problemAccess.require(id, actor.get());
    return new Page<>(scorings.of(problem.id()).stream().map(ScoringView::of).toList(), null);
  }
}
