package org.cocreation.operations.needimport;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.operations.need.CycleNeedsResource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What many said, as one file. */
@Path("/api/v1/cycles/{id}/operational-needs/import")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = CycleNeedsResource.TAG)
public class NeedImportResource {

  private final ImportNeeds importNeeds;
  private final CurrentActor actor;

  NeedImportResource(ImportNeeds importNeeds, CurrentActor actor) {
    this.importNeeds = importNeeds;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Consumes("text/csv")
  @Operation(
      summary = "Imports operational needs from CSV",
      description =
          "By a member of the operations team, for its own side. UTF-8, or the charset that the"
              + " content type names; ',' or ';' between the fields, the columns in any order,"
              + " named in English, German or Swedish; 1 to"
              + " 1,000 lines, 1 MiB. Good lines go in, bad"
              + " ones are reported; what is there already is counted as repeated, so the same file"
              + " can be sent again.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = SchemaType.STRING),
              examples =
                  @ExampleObject(
                      name = "two voices",
                      value =
                          """
                          role,process,pain,frequency,since,person
                          Truck driver,Loading at the face,"Half empty, again",EVERY_SHIFT,2024-05,Aino Virtanen
                          Dispatcher,Traffic at the crusher,Queues nobody sees coming,DAILY,2023-11,
                          """)))
  @APIResponse(
      responseCode = "200",
      description = "It was read; the report says what became of each line.",
      content = @Content(schema = @Schema(implementation = ImportReport.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(responseCode = "409", description = "cycle-not-running, phase-passed")
  @APIResponse(responseCode = "413", description = "too-large")
  @APIResponse(
      responseCode = "422",
      description =
          "Nothing was taken: wrong-columns (with missing, unknown, twice), wrong-charset,"
              + " not-utf-8, unreadable-csv (all with line), empty-file, too-many-lines")
  public Response importNeeds(
      @PathParam("id") UUID id,
      @Parameter(description = "Only look: what would become of each line?")
          @QueryParam("dryRun")
          @DefaultValue("false")
          boolean dryRun,
      @Context HttpHeaders headers,
      @NotNull byte[] file) {
    Charset charset = charset(headers.getMediaType());
    return Response.ok(importNeeds.read(id, actor.get(), file, charset, dryRun)).build();
  }

  /**
   * As the content type declares it; UTF-8 where it does not.
   *
   * @throws Refusal 415 for one that is not known here
   */
  public static Charset charset(MediaType type) {
    String name = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
    try {
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalArgumentException unknown) {
      throw new Refusal(
          415, "unsupported-media-type", "The charset is not known here: take UTF-8, best of all.");
    }
  }
}
