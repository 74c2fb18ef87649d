package org.cocreation.development.problem;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Answers;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The common problems of a cycle. */
@Path("/api/v1/cycles/{id}/common-problems")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Common problems", description = "What both sides' needs have in common.")
public class CycleProblemsResource {

  private final CommonProblemRepository problems;
  private final MergeNeeds mergeNeeds;
  private final DescribeProblems describe;
  private final Access access;
  private final CurrentActor actor;

  CycleProblemsResource(
      CommonProblemRepository problems,
      MergeNeeds mergeNeeds,
      DescribeProblems describe,
      Access access,
      CurrentActor actor) {
    this.problems = problems;
    this.mergeNeeds = mergeNeeds;
    this.describe = describe;
    this.access = access;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Merges needs into a common problem",
      description =
          "By a member of the development team, of either side, once both lists are submitted, in"
              + " phase NEEDS. A need is in one problem at the most; one need alone may be a problem.")
  @APIResponse(
      responseCode = "201",
      description = "They are merged.",
      content = @Content(schema = @Schema(implementation = CommonProblemView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description =
          "need-lists-not-shared, need-set-aside, need-already-merged (with problemId), cycle-not-running,"
              + " phase-passed")
  @APIResponse(
      responseCode = "422",
      description = "invalid: a need or step that does not belong to this cycle")
  public Response mergeNeeds(@PathParam("id") UUID id, @NotNull @Valid MergeNeedsRequest request) {
    CommonProblem problem = mergeNeeds.merge(id, actor.get(), request);
    return Answers.created(
        Answers.of(describe.one(problem), problem.version()),
        CommonProblemResource.class,
        problem.id());
  }

  @GET
  @Transactional
  @Operation(summary = "Lists the common problems", description = "Oldest first, to every member.")
  @APIResponse(responseCode = "200", description = "A page of them.")
  @APIResponse(responseCode = "404", description = "not-found")
  public Page<CommonProblemView> listCommonProblems(
      @PathParam("id") UUID id,
      @Parameter(description = "Only those in this state.") @QueryParam("state")
          CommonProblem.State state,
      @BeanParam @Valid Paging paging) {
    Participation person = access.toRead("cycle", id, actor.get());
    return paging.page(
        describe.all(
            person.cycleId(),
            problems.list(
                person.cycleId(),
                Optional.ofNullable(state),
                paging.after(UUID::fromString),
                paging.fetch())),
        CommonProblemView::id);
  }
}
