package org.cocreation.operations.need;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Answers;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the operational people of a cycle say. */
@Path("/api/v1/cycles/{id}/operational-needs")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = CycleNeedsResource.TAG, description = "Activity 3: what hurts those who do the work.")
public class CycleNeedsResource {

  /** How the document calls all that is about them. */
  public static final String TAG = "Operational needs";

  private final ReadNeeds readNeeds;
  private final ExpressNeed expressNeed;
  private final CurrentActor actor;

  CycleNeedsResource(ReadNeeds readNeeds, ExpressNeed expressNeed, CurrentActor actor) {
    this.readNeeds = readNeeds;
    this.expressNeed = expressNeed;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Expresses an operational need",
      description =
          "By a member of the operations team, for itself or, as a facilitator, for somebody of its"
              + " own side; until the cycle is past the phase NEEDS.")
  @APIResponse(
      responseCode = "201",
      description = "It is written down.",
      content = @Content(schema = @Schema(implementation = OperationalNeedView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team, wrong-side")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(responseCode = "409", description = "cycle-not-running, phase-passed")
  @APIResponse(responseCode = "422", description = "invalid, with the fields named")
  public Response expressNeed(
      @PathParam("id") UUID id, @NotNull @Valid OperationalNeedContent said) {
    OperationalNeedView need = expressNeed.express(id, actor.get(), said);
    return Answers.created(Answers.of(need), OperationalNeedResource.class, need.id());
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists the operational needs of a cycle",
      description = "Of both sides, to every member; oldest first.")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "404", description = "not-found")
  public Page<OperationalNeedView> listNeeds(
      @PathParam("id") UUID id,
      @QueryParam("side") Side side,
      @Parameter(description = "Only of this process; upper and lower case are the same.")
          @QueryParam("process")
          String process,
      @Parameter(description = "Also those that were taken back.")
          @QueryParam("withdrawn")
          @DefaultValue("false")
          boolean withdrawn,
      @BeanParam @Valid Paging paging) {
    return paging.page(
        readNeeds.list(
            id,
            actor.get(),
            new NeedRepository.Filter(
                Optional.ofNullable(side), Optional.ofNullable(process), withdrawn),
            paging.after(UUID::fromString),
            paging.fetch()),
        OperationalNeedView::id);
  }

  @GET
  @Path("/summary")
  @Transactional
  @Operation(
      summary = "Counts the operational needs of a cycle",
      description = "Per process, frequency and side; to every member.")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "404", description = "not-found")
  public NeedSummaryView summarizeNeeds(@PathParam("id") UUID id) {
    return readNeeds.summary(id, actor.get());
  }

  @POST
  @Path("/none")
  @Transactional
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "States that there are no operational needs",
      description =
          "By a member of the operations team, who says why. A need that is expressed later undoes"
              + " it.")
  @APIResponse(
      responseCode = "201",
      description = "It is stated; the summary shows it.",
      content = @Content(schema = @Schema(implementation = NoneView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description = "needs-expressed, already-closed, cycle-not-running, phase-passed")
  public Response stateNoNeeds(@PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
    NoneView none = expressNeed.none(id, actor.get(), request.reason());
    return Response.created(
            UriBuilder.fromResource(CycleNeedsResource.class).path("summary").build(id))
        .entity(none)
        .build();
  }
}
