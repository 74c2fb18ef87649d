package org.cocreation.development.comparison;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** Needs that may be the same problem. */
@Path("/api/v1/cycles/{id}/merge-suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Common problems")
public class MergeSuggestionsResource {

  private final CompareNeeds compareNeeds;
  private final Access access;
  private final CurrentActor actor;

  MergeSuggestionsResource(CompareNeeds compareNeeds, Access access, CurrentActor actor) {
    this.compareNeeds = compareNeeds;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Suggests needs to be merged",
      description =
          "To every member, once both lists are submitted: pairs whose wording is alike, most alike"
              + " first, of which one at least is in no common problem yet. A person decides.")
  @APIResponse(
      responseCode = "200",
      description = "The pairs.",
      content = @Content(schema = @Schema(implementation = MergeSuggestionsView.class)))
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(responseCode = "409", description = "need-lists-not-shared")
  public MergeSuggestionsView suggestMerges(
      @PathParam("id") UUID id,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    Participation person = access.toRead("cycle", id, actor.get());
    return compareNeeds.suggestions(person.cycleId(), limit);
  }
}
