package org.cocreation.development.revision;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.development.signature.SignedRevisions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The revisions of a cycle's concept; which of them was signed, and what changed after that. */
@Path("/api/v1/cycles/{id}/concept")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Concept")
public class ConceptRevisionsResource {

  private final ConceptRevisions revisions;
  private final SignedRevisions signed;
  private final Access access;
  private final CurrentActor actor;

  ConceptRevisionsResource(
      ConceptRevisions revisions, SignedRevisions signed, Access access, CurrentActor actor) {
    this.revisions = revisions;
    this.signed = signed;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Path("/revisions/{revision}")
  @Transactional
  @Operation(
      summary = "Shows the concept as it was in one revision",
      description = "To every member. A revision never changes; each edit makes the next.")
  @APIResponse(
      responseCode = "200",
      description = "The concept in that revision.",
      content = @Content(schema = @Schema(implementation = ConceptRevision.class)))
  @APIResponse(
      responseCode = "404",
      description = "not-found: no such revision; also if you are not a member")
  public ConceptRevision showConceptRevision(
      @PathParam("id") UUID id, @PathParam("revision") int revision) {
    return require(visible(id), revision);
  }

  @GET
  @Path("/signed")
  @Transactional
  @Operation(
      summary = "Shows the concept as both sides signed it",
      description =
          "To every member: the revision on which the last INVEST at the value gate was taken (R1)."
              + " The phases after the gate work from it, whatever was edited since or at the same"
              + " time.")
  @APIResponse(
      responseCode = "200",
      description = "The concept as it was signed.",
      content = @Content(schema = @Schema(implementation = ConceptRevision.class)))
  @APIResponse(
      responseCode = "404",
      description = "not-found: nothing is signed yet; also if you are not a member")
  public ConceptRevision showSignedConcept(@PathParam("id") UUID id) {
    UUID cycleId = visible(id);
    return require(cycleId, signedRevision(cycleId));
  }

  @GET
  @Path("/requirement-changes")
  @Transactional
  @Operation(
      summary = "Lists what changed after the signature",
      description =
          "To every member, oldest first: requirements are never frozen, and each change of one is"
              + " kept with who made it and why (R18). Edits that overtook the decision are among"
              + " them. 404 before anything is signed.")
  public Page<RequirementChange> listRequirementChanges(@PathParam("id") UUID id) {
    UUID cycleId = visible(id);
    List<ConceptRevision> since = revisions.from(cycleId, signedRevision(cycleId));
    return new Page<>(CompareRevisions.changes(since), null);
  }

  private UUID visible(UUID cycleId) {
    return access.toRead("cycle", cycleId, actor.get()).cycleId();
  }

  private int signedRevision(UUID cycleId) {
    return signed.last(cycleId).orElseThrow(() -> Refusal.notFound("signed concept")).revision();
  }

  private ConceptRevision require(UUID cycleId, int revision) {
    return revisions
        .find(cycleId, revision)
        .orElseThrow(() -> Refusal.notFound("concept revision"));
  }
}
