package org.cocreation.development.weighting;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A cycle's problems in the order of their value. */
@Path("/api/v1/cycles/{id}/ranking")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Weighting")
public class RankingResource {

  private final RankProblems rankProblems;
  private final Access access;
  private final CurrentActor actor;

  RankingResource(RankProblems rankProblems, Access access, CurrentActor actor) {
    this.rankProblems = rankProblems;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Ranks the common problems",
      description =
          "To every member: by the scores of both sides and the shares of the goals, with the formula"
              + " and all its inputs, and how far the sides are apart (R3). The other side's scores of a"
              + " problem are in it once both sides have scored it.")
  @APIResponse(
      responseCode = "200",
      description = "The ranking as it now is.",
      content = @Content(schema = @Schema(implementation = RankingView.class)))
  @APIResponse(responseCode = "404", description = "not-found")
  public RankingView rankCommonProblems(@PathParam("id") UUID id) {
    Participation person = access.toRead("cycle", id, actor.get());
    return rankProblems.rank(person.partnershipId(), person.cycleId(), person.side());
  }
}
