package org.cocreation.development.datasource;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cocreation.chassis.http.Answers;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The customer's data that a cycle's items need. */
@Path("/api/v1/cycles/{id}/data-sources")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Data sources", description = "The customer's data that items need, as a checklist.")
public class CycleDataSourcesResource {

  private final DataSourceRepository sources;
  private final DescribeDataSource describeDataSource;
  private final Access access;
  private final CurrentActor actor;

  CycleDataSourcesResource(
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
      summary = "Lists the data sources of a cycle",
      description = "Oldest first, to every member.")
  public Page<DataSourceView> listDataSources(
      @PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
    UUID cycleId = access.toRead("cycle", id, actor.get()).cycleId();
    return paging.page(
        sources.list(cycleId, paging.after(UUID::fromString), paging.fetch()).stream()
            .map(DataSourceView::of)
            .toList(),
        DataSourceView::id);
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Describes a data source",
      description =
          "By a member of the development team, up to DEVELOPMENT: data of the customer, whose task"
              + " they are there, and which items need them. Such an item is not done before all four"
              + " points are.")
  @APIResponse(
      responseCode = "201",
      description = "It is described.",
      content = @Content(schema = @Schema(implementation = DataSourceView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(responseCode = "409", description = "phase-passed, cycle-not-running")
  @APIResponse(
      responseCode = "422",
      description = "invalid: an owner of the other side, or items that there are not")
  public Response describeDataSource(
      @PathParam("id") UUID id, @NotNull @Valid DataSourceContent request) {
    DataSource source = describeDataSource.describe(id, actor.get(), request);
    return Answers.created(
        DataSourceResource.answer(source), DataSourceResource.class, source.id());
  }
}
