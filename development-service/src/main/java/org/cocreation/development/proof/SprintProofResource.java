package org.cocreation.development.proof;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/** What a sprint has to show. */
@Path("/api/v1/sprints/{id}/proof-of-concept")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(
    name = "Proofs of concept",
    description = "The usable output of each sprint (R10), for operations to assess.")
public class SprintProofResource {

  private final ShowProof showProof;
  private final CurrentActor actor;

  SprintProofResource(ShowProof showProof, CurrentActor actor) {
    this.showProof = showProof;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Shows a proof of concept in a sprint",
      description =
          "By a member of the development team, while the sprint runs; one in each sprint. Operations"
              + " assesses it then.")
  @APIResponse(
      responseCode = "201",
      description = "It is shown.",
      content = @Content(schema = @Schema(implementation = ProofView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description =
          "proof-shown, sprint-not-started, sprint-ended, phase-not-reached, phase-passed,"
              + " cycle-not-running")
  public Response showProofOfConcept(
      @PathParam("id") UUID id, @NotNull @Valid ProofContent request) {
    ProofOfConcept proof = showProof.show(id, actor.get(), request);
    return Answers.created(ProofResource.answer(proof), ProofResource.class, proof.id());
  }
}
