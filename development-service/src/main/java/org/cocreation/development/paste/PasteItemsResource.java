package org.cocreation.development.paste;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.json.Characters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many backlog items, copied from a spreadsheet. */
@Path("/api/v1/cycles/{id}/concept/items/paste")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Concept")
public class PasteItemsResource {

  private static final int MOST_CHARACTERS = 200_000;

  /** Cells, as they come from the clipboard. */
  @Schema(
      name = "PasteItemsRequest",
      examples =
          """
          {"text": "Load shown\\tThe display shows each load.\\t120\\tcustom\\t4\\tpartly\\tFuel per tonne\\tIt saves fuel."}""")
  record PasteItemsRequest(
      @JsonDeserialize(using = Characters.class)
          @NotBlank @Size(max = MOST_CHARACTERS) @Schema(
              description =
                  "A line for each item, tabs between the cells. Space around it counts: empty cells"
                      + " and blank rows.")
          String text) {}

  private final PasteItems pasteItems;
  private final CurrentActor actor;

  PasteItemsResource(PasteItems pasteItems, CurrentActor actor) {
    this.pasteItems = pasteItems;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Proposes many backlog items from a spreadsheet's cells",
      description =
          "By a member of the development team. A line for each item, tabs between the cells:"
              + " title, description, effort in hours, sourcing, feasibility, data readiness, KPI"
              + " (its name or id), how it serves the KPI, what of the data is missing; a header line"
              + " may name them in another order, in English, German or Swedish. At most 200 lines. Lines that are right are"
              + " proposed, all in one revision; each line that is not is reported with all that is"
              + " wrong. A line without a trace to a KPI is refused (R6). What is there already is"
              + " counted as repeated.")
  @APIResponse(
      responseCode = "200",
      description = "It was read; the report says what became of each line.",
      content = @Content(schema = @Schema(implementation = PasteReport.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(
      responseCode = "404",
      description = "not-found: no concept yet; also if you are not a member")
  @APIResponse(responseCode = "409", description = "cycle-not-running")
  @APIResponse(responseCode = "422", description = "invalid: nothing to read, or too many lines")
  public Response pasteBacklogItems(
      @PathParam("id") UUID id,
      @Parameter(description = "Only look: what would become of each line?")
          @QueryParam("dryRun")
          @DefaultValue("false")
          boolean dryRun,
      @NotNull @Valid PasteItemsRequest request) {
    return Response.ok(pasteItems.paste(id, actor.get(), request.text(), dryRun)).build();
  }
}
