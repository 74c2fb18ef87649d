package org.cocreation.development.weighting;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.problem.CommonProblem;
import org.cocreation.development.problem.CommonProblemRepository;
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
  private final CommonProblemRepository problems;
  private final ProblemAccess problemAccess;
  private final Access access;
  private final CurrentActor actor;

  ScoresResource(
      ScoreProblem scoreProblem,
      ScoringRepository scorings,
      CommonProblemRepository problems,
      ProblemAccess problemAccess,
      Access access,
      CurrentActor actor) {
    this.scoreProblem = scoreProblem;
    this.scorings = scorings;
    this.problems = problems;
    this.problemAccess = problemAccess;
    this.access = access;
    this.actor = actor;
  }

  @PUT
  @Transactional
  @Operation(
      summary = "Scores a problem for your side",
      description =
          "By a member of the development team, for its own side, in phase NEEDS: every goal of the"
              + " cycle that has none below it, 0 to 10. Several people of a side may; of each the"
              + " last scoring counts, without If-Match, and the side's score is their median. The"
              + " earlier ones stay on record; the other side sees none before it has scored too.")
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
    return shown(scoreProblem.score(id, actor.get(), request.scores()));
  }

  @POST
  @Path("/confirmation")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Confirms your scores of a problem",
      description =
          "After its wording or its needs have changed: what you scored last, you score again.")
  @APIResponse(
      responseCode = "200",
      description = "It is scored, as it is now.",
      content = @Content(schema = @Schema(implementation = ScoringView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description = "not-scored, no-goals, problem-dissolved, cycle-not-running, phase-passed")
  @APIResponse(
      responseCode = "422",
      description = "invalid: the goals are others than those that you scored")
  public Response confirmScores(@PathParam("id") UUID id) {
    return Response.ok(shown(scoreProblem.confirm(id, actor.get()))).build();
  }

  private ScoringView shown(Scoring scoring) {
    return ScoringView.of(scoring, problems.findById(scoring.problemId()));
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists the scorings of a problem",
      description =
          "Newest first, to every member: its own side's, and of the other side's what it gave by each"
              + " goal by which both have scored the problem as it was then, or later.")
  @APIResponse(responseCode = "200", description = "All of them that you may see.")
  @APIResponse(responseCode = "404", description = "not-found")
  public Page<ScoringView> listScores(@PathParam("id") UUID id) {
    CommonProblem problem = problemAccess.require(id, actor.get());
    Side reader = access.toRead("common problem", problem.cycleId(), actor.get()).side();
    List<Scoring> all = scorings.of(problem.id());
    SharedGoals shared = SharedGoals.of(all);
    return new Page<>(
        all.stream()
            .map(scoring -> shown(scoring, shared.seenBy(reader, scoring), problem))
            .flatMap(Optional::stream)
            .toList(),
        null);
  }

  private static Optional<ScoringView> shown(
      Scoring scoring, List<Score> seen, CommonProblem problem) {
    return seen.isEmpty() ? Optional.empty() : Optional.of(ScoringView.of(scoring, seen, problem));
  }
}
