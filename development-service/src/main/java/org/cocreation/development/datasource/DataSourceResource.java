package org.cocreation.development.datasource;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cocreation.chassis.http.Answers;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One data source. */
@Path("/api/v1/data-sources/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Data sources")
public class DataSourceResource {

  private final DataSourceRepository sources;
  private final DescribeDataSource describeDataSource;
  private final Access access;
  private final CurrentActor actor;

  DataSourceResource(
      DataSourceRepository sources,
      DescribeDataSource describeDataSource,
      Access access,
      CurrentActor actor) {
    this.sources = sources;
    this.describeDataSource = describeDataSource;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows a data source",
      description = "To every member. Its ETag is wanted for a change.")
  @APIResponse(
      responseCode = "200",
      description = "The data source.",
      content = @Content(schema = @Schema(implementation = DataSourceView.class)))
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public Response showDataSource(@PathParam("id") UUID id) {
    return answer(access.toRead("data source", sources.findByIdOptional(id), actor.get()));
  }

  @PUT
  @Transactional
  @Operation(
      summary = "Changes a data source",
      description =
          "By a member of the development team, with its ETag in If-Match: all of it is said anew,"
              + " such as a point of the checklist that is done.")
  @APIResponse(
      responseCode = "200",
      description = "It is changed.",
      content = @Content(schema = @Schema(implementation = DataSourceView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(responseCode = "409", description = "phase-passed, cycle-not-running")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "422", description = "invalid")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response changeDataSource(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid DataSourceContent request) {
    return answer(describeDataSource.change(id, actor.get(), ifMatch, request));
  }

  static Response answer(DataSource source) {
    return Answers.of(DataSourceView.of(source), source.version());
  }
}
