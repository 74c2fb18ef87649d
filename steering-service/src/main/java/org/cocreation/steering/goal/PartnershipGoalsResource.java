package org.cocreation.steering.goal;

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
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.steering.partnership.PartnershipRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The goals of a partnership. */
@Path("/api/v1/partnerships/{id}/goals")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Goals", description = "What is to be achieved, and the KPIs that show it.")
public class PartnershipGoalsResource {

  private final GoalRepository goals;
  private final DefineGoal defineGoal;
  private final PartnershipRepository partnerships;
  private final CurrentActor actor;

  PartnershipGoalsResource(
      GoalRepository goals,
      DefineGoal defineGoal,
      PartnershipRepository partnerships,
      CurrentActor actor) {
    this.goals = goals;
    this.defineGoal = defineGoal;
    this.partnerships = partnerships;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Defines a goal with its KPIs",
      description =
          "By a member of the steering team, of either side. It may contribute to another goal. In"
              + " each cycle for which it holds the goals' shares become others, so that agreements"
              + " to their weights are void, and so are approvals at the value gate (R1).")
  @APIResponse(
      responseCode = "201",
      description = "It is defined.",
      content = @Content(schema = @Schema(implementation = GoalView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team, not-a-member")
  @APIResponse(
      responseCode = "409",
      description = "partnership-not-active; phase-passed, cycle-not-running for a goal of a cycle")
  @APIResponse(
      responseCode = "422",
      description =
          "invalid: a target that is no better than its baseline, SUM or AVERAGE without windowDays,"
              + " an owner who is not a member of that side, a parentId or cycleId that does not fit")
  public Response defineGoal(@PathParam("id") UUID id, @NotNull @Valid DefineGoalRequest request) {
    Goal goal = defineGoal.define(id, actor.get(), request);
    return Answers.created(
        Answers.of(GoalView.of(goal), goal.version()), GoalResource.class, goal.id());
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists the goals of a partnership",
      description = "Oldest first, to every member.")
  public Page<GoalView> listGoals(
      @PathParam("id") UUID id,
      @Parameter(description = "Only those that hold for this cycle.") @QueryParam("cycle")
          UUID cycle,
      @BeanParam @Valid Paging paging) {
    Membership membership = partnerships.asMember(id, actor.get());
    return paging.page(
        goals
            .list(
                membership.partnershipId(),
                Optional.ofNullable(cycle),
                paging.after(UUID::fromString),
                paging.fetch())
            .stream()
            .map(GoalView::of)
            .toList(),
        GoalView::id);
  }
}
