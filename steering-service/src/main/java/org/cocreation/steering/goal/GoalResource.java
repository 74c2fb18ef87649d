package org.cocreation.steering.goal;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One goal. A goal is not changed once it is defined, so it has no version. */
@Path("/api/v1/goals")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Goals")
public class GoalResource {

  private final GoalRepository goals;
  private final Access access;
  private final CurrentActor actor;

  @Inject
  GoalResource(GoalRepository goals, Access access, CurrentActor actor) {
    this.goals = goals;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Path("/{id}")
  @Transactional
  @Operation(summary = "Shows a goal", description = "To every member of its partnership.")
  public GoalView showGoal(@PathParam("id") UUID id) {
    Goal goal = access.toRead("goal", goals.findByIdOptional(id), actor.get());
    return GoalView.of(goal);
  }
}
