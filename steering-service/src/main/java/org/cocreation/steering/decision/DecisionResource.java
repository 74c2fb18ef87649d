package org.cocreation.steering.decision;

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
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.steering.partnership.SteeringRights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One decision. */
@Path("/api/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Decisions")
public class DecisionResource {

  private final DecisionRepository decisions;
  private final SteeringRights rights;
  private final CurrentActor actor;

  @Inject
  DecisionResource(DecisionRepository decisions, SteeringRights rights, CurrentActor actor) {
    this.decisions = decisions;
    this.rights = rights;
    this.actor = actor;
  }

  @GET
  @Path("/{id}")
  @Transactional
  @Operation(summary = "Shows a decision", description = "To every member of its partnership.")
  public DecisionView get(@PathParam("id") UUID id) {
    Decision decision =
        decisions.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("decision"));
    Membership ignored = rights.requireMemberFor("decision", decision.partnershipId(), actor.get());
    return DecisionView.of(decision);
  }
}
