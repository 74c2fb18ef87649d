package org.cocreation.steering.decision;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One decision. */
@Path("/api/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Decisions")
public class DecisionResource {

  private final ReadDecisions readDecisions;
  private final CurrentActor actor;

  DecisionResource(ReadDecisions readDecisions, CurrentActor actor) {
    this.readDecisions = readDecisions;
    this.actor = actor;
  }

  @GET
  @Path("/{id}")
  @Transactional
  @Operation(summary = "Shows a decision", description = "To every member of its partnership.")
  public DecisionView showDecision(@PathParam("id") UUID id) {
    return readDecisions.one(id, actor.get()).decision();
  }

  @GET
  @Path("/{id}/proof")
  @Transactional
  @Operation(
      summary = "Proves on what a decision was taken",
      description =
          "To every member of its partnership: the content, its hash, who signed it, and the seal of"
              + " this service under that. The hash is the hex SHA-256 over the RFC 8785 canonical"
              + " JSON of content, and the keys of the seals are at /.well-known/jwks.json, so anybody"
              + " can check both offline, for instance with docs/proof/VerifyProof.java.")
  @APIResponse(
      responseCode = "200",
      description = "The proof.",
      content = @Content(schema = @Schema(implementation = DecisionProofView.class)))
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public DecisionProofView proveDecision(@PathParam("id") UUID id) {
    return readDecisions.proof(id, actor.get());
  }
}
