package org.cocreation.development.proof;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The proofs of concept of a cycle. */
@Path("/api/v1/cycles/{id}/proofs-of-concept")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Proofs of concept")
public class CycleProofsResource {

  private final ProofRepository proofs;
  private final Access access;
  private final CurrentActor actor;

  CycleProofsResource(ProofRepository proofs, Access access, CurrentActor actor) {
    this.proofs = proofs;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists the proofs of concept of a cycle",
      description = "Oldest first, to every member.")
  public Page<ProofView> listProofsOfConcept(
      @PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
    UUID cycleId = access.toRead("cycle", id, actor.get()).cycleId();
    return paging.page(
        proofs.list(cycleId, paging.after(UUID::fromString), paging.fetch()).stream()
            .map(ProofView::of)
            .toList(),
        ProofView::id);
  }
}
