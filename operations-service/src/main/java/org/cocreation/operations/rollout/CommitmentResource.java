package org.cocreation.operations.rollout;

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

/** What one side's operations, that of the caller, commits to a site. */
@Path("/api/v1/sites/{id}/commitment")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = CycleSitesResource.TAG)
public class CommitmentResource {

  private final ReadSites readSites;
  private final CommitPeople commitPeople;
  private final CurrentActor actor;

  CommitmentResource(ReadSites readSites, CommitPeople commitPeople, CurrentActor actor) {
    this.readSites = readSites;
    this.commitPeople = commitPeople;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows what your side commits to a site",
      description =
          "What the other side commits is with the site. Its ETag is wanted for a change.")
  @APIResponse(
      responseCode = "200",
      description = "The commitment.",
      content = @Content(schema = @Schema(implementation = SiteView.CommitmentView.class)))
  @APIResponse(responseCode = "404", description = "not-found")
  public Response showCommitment(@PathParam("id") UUID id) {
    return answer(readSites.own(id, actor.get()));
  }

  @PUT
  @Transactional
  @Operation(
      summary = "Says whom your side commits to a site",
      description =
          "All of them, by a member of the operations team, with the ETag in If-Match, unless the"
              + " site is live. A change voids what was confirmed (R12).")
  @APIResponse(
      responseCode = "200",
      description = "They are committed; nobody has confirmed it yet.",
      content = @Content(schema = @Schema(implementation = SiteView.CommitmentView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description = "site-live, cycle-not-running, phase-not-reached, phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "422", description = "invalid, with the fields named")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response changeCommitment(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid CommitmentContent request) {
    return answer(commitPeople.commit(id, actor.get(), ifMatch, request));
  }

  @POST
  @Path("/confirmation")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Stands for what your side commits to a site",
      description =
          "By a member of the operations team, for its own side alone, with the ETag of the"
              + " commitment in If-Match (R12).")
  @APIResponse(
      responseCode = "200",
      description = "It is confirmed.",
      content = @Content(schema = @Schema(implementation = SiteView.CommitmentView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description =
          "nobody-committed, already-confirmed, site-live, cycle-not-running, phase-not-reached,"
              + " phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response confirmCommitment(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return answer(commitPeople.confirm(id, actor.get(), ifMatch));
  }

  private static Response answer(Commitment commitment) {
    return Answers.of(SiteView.CommitmentView.of(commitment), commitment.version());
  }
}
