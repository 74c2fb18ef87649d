package org.cocreation.development.topic;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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

/** Needs of the two sides that are about a similar topic. */
@Path("/api/v1/cycles/{id}/similar-topics")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Common problems")
public class SimilarTopicsResource {

  private final SuggestTopics suggestTopics;
  private final CurrentActor actor;

  SimilarTopicsResource(SuggestTopics suggestTopics, CurrentActor actor) {
    this.suggestTopics = suggestTopics;
    this.actor = actor;
  }

  @GET
  @Operation(
      summary = "Suggests needs about a similar topic",
      description =
          "To every member, once both lists are submitted: for each need up to three of the other"
              + " side's, however they are worded. They may be about another problem; a person decides."
              + " Lists in different languages are not compared, and the answer says so.")
  @APIResponse(
      responseCode = "200",
      description = "The suggestions, or why there are none.",
      content = @Content(schema = @Schema(implementation = SimilarTopicsView.class)))
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(responseCode = "409", description = "need-lists-not-shared")
  public SimilarTopicsView suggestTopics(@PathParam("id") UUID id) {
    return suggestTopics.of(id, actor.get());
  }
}
