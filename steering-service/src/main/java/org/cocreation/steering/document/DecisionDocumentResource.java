package org.cocreation.steering.document;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cocreation.chassis.identity.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A decision for the files of both companies. */
@Path("/api/v1/decisions/{id}/document")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Decisions")
public class DecisionDocumentResource {

  private static final String PDF = "application/pdf";

  private final DecisionDocument document;
  private final CurrentActor actor;

  DecisionDocumentResource(DecisionDocument document, CurrentActor actor) {
    this.document = document;
    this.actor = actor;
  }

  @GET
  @Produces(PDF)
  @Transactional
  @Operation(
      summary = "Writes a decision down as a PDF",
      description =
          "To every member of its partnership: PDF/A-3u with what was decided, who signed and the"
              + " content. The proof, as the API gives it, is the file inside.")
  @APIResponse(
      responseCode = "200",
      description = "The document.",
      content =
          @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public Response writeDecisionDown(@PathParam("id") UUID id) {
    return Response.ok(document.pdf(id, actor.get()))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"decision-" + id + ".pdf\"")
        .build();
  }
}
