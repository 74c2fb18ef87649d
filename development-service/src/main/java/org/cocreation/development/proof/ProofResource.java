package org.cocreation.development.proof;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cocreation.chassis.http.Answers;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One proof of concept. */
@Path("/api/v1/proofs-of-concept/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Proofs of concept")
public class ProofResource {

  private final ProofRepository proofs;
  private final ShowProof showProof;
  private final Access access;
  private final CurrentActor actor;

  ProofResource(ProofRepository proofs, ShowProof showProof, Access access, CurrentActor actor) {
    this.proofs = proofs;
    this.showProof = showProof;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows a proof of concept",
      description = "To every member. Its ETag is wanted for a change.")
  @APIResponse(
      responseCode = "200",
      description = "The proof of concept.",
      content = @Content(schema = @Schema(implementation = ProofView.class)))
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public Response readProofOfConcept(@PathParam("id") UUID id) {
    return answer(access.toRead("proof of concept", proofs.findByIdOptional(id), actor.get()));
  }

  @PUT
  @Transactional
  @Operation(
      summary = "Describes a proof of concept anew",
      description =
          "By a member of the development team, with its ETag in If-Match, until operations has begun"
              + " to judge it; its files stay.")
  @APIResponse(
      responseCode = "200",
      description = "It is described anew.",
      content = @Content(schema = @Schema(implementation = ProofView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description = "proof-judged, phase-not-reached, phase-passed, cycle-not-running")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response changeProofOfConcept(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ProofContent request) {
    return answer(showProof.change(id, actor.get(), ifMatch, request));
  }

  static Response answer(ProofOfConcept proof) {
    return Answers.of(ProofView.of(proof), proof.version());
  }
}
