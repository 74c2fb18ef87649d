package org.cocreation.kpi.process;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The process models, for clients that draw them. They hold no company's data. */
@Path("/api/v1/processes/{id}")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Processes", description = "The BPMN models that lead a cycle.")
public class ProcessResource {

  private final ProcessModels models;

  ProcessResource(ProcessModels models) {
    this.models = models;
  }

  @GET
  @Transactional
  @Produces(MediaType.APPLICATION_XML)
  @Operation(
      summary = "Shows a process model",
      description = "BPMN 2.0 with its diagram, as last deployed; the ETag changes with it.")
  @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_XML))
  public Response showProcess(@PathParam("id") String id, @Context Request request) {
    ProcessModel model =
        models.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("process model"));
    EntityTag tag = new EntityTag(model.checksum());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged == null ? Response.ok(model.bpmn()) : unchanged).tag(tag).build();
  }
}
