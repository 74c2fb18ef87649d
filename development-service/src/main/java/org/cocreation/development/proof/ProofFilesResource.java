package org.cocreation.development.proof;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.cocreation.chassis.http.Answers;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.text.OneLine;
import org.cocreation.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The files of a proof of concept, streamed both ways. */
@Path("/api/v1/proofs-of-concept/{id}/files")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Proofs of concept")
public class ProofFilesResource {

  private final ShowProof showProof;
  private final FilePieces pieces;
  private final CurrentActor actor;

  ProofFilesResource(ShowProof showProof, FilePieces pieces, CurrentActor actor) {
    this.showProof = showProof;
    this.pieces = pieces;
    this.actor = actor;
  }

  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Adds a file to a proof of concept",
      description =
          "By a member of the development team, until operations has begun to judge it: the body is"
              + " the file, of 20 MiB at the most; 10 files at the most. What it is, its content"
              + " says, not its name; what a computer would run is refused. It goes in as a whole or"
              + " not at all; the same file again changes nothing.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary"),
              example = "Load after bucket 4: 91.2 t"))
  @APIResponse(
      responseCode = "200",
      description = "The same file was there already.",
      content = @Content(schema = @Schema(implementation = ProofView.File.class)))
  @APIResponse(
      responseCode = "201",
      description = "It is added.",
      content = @Content(schema = @Schema(implementation = ProofView.File.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description =
          "proof-judged, too-many-files, file-exists, phase-not-reached, phase-passed,"
              + " cycle-not-running")
  @APIResponse(responseCode = "413", description = "too-large")
  @APIResponse(responseCode = "415", description = "executable-file, unsupported-media-type")
  @APIResponse(responseCode = "422", description = "invalid: no name, or an empty file")
  public Response addFile(
      @PathParam("id") UUID id,
      @Parameter(description = "What the file is called.", example = "display.txt")
          @QueryParam("name")
          @Size(max = 200) @OneLine
          String name,
      InputStream sent)
      throws IOException {
    Actor by = actor.get();
    String called = name == null ? "" : Text.clean(name);
    try {
      showProof.requireOpen(id, by);
      if (called.isBlank()) {
        throw Refusal.invalidField("name", "is missing");
      }
    } catch (Refusal refusal) {
      ReceivedFile.pass(sent);
      throw refusal;
    }
    try (ReceivedFile received = ReceivedFile.of(sent, called)) {
      ShowProof.Added added = showProof.add(id, by, called, received);
      Response answer = Answers.of(ProofView.File.of(added.file()));
      return added.isNew()
          ? Answers.created(answer, ProofFilesResource.class, id, added.file().id())
          : answer;
    }
  }

  @GET
  @Path("/{fileId}")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      summary = "Downloads a file of a proof of concept",
      description = "To every member; always to be saved, never to be shown by a browser.")
  @APIResponse(
      responseCode = "200",
      description = "What is in the file.",
      content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM))
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public Response downloadFile(@PathParam("id") UUID id, @PathParam("fileId") UUID fileId) {
    ProofView.File file = showProof.file(id, fileId, actor.get());
    StreamingOutput content = to -> pieces.read(fileId, to);
    return Response.ok(content)
        .header(HttpHeaders.CONTENT_LENGTH, file.size())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename*=UTF-8''"
                + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"))
        .build();
  }
}
