package org.cocreation.operations.scenario;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cocreation.chassis.http.Answers;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What operations tries in a cycle. */
@Path("/api/v1/cycles/{id}/scenarios")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(
    name = CycleScenariosResource.TAG,
    description = "Activity 9: how operations tries a proof of concept in its own work.")
public class CycleScenariosResource {

  static final String TAG = "Scenarios";

  private final ReadScenarios readScenarios;
  private final PrepareScenario prepareScenario;
  private final CurrentActor actor;

  CycleScenariosResource(
      ReadScenarios readScenarios, PrepareScenario prepareScenario, CurrentActor actor) {
    this.readScenarios = readScenarios;
    this.prepareScenario = prepareScenario;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Prepares a scenario",
      description =
          "By a member of the operations team, from the work processes of its own side, while the"
              + " cycle is in the phase DEVELOPMENT. It joins the assessments that are open.")
  @APIResponse(
      responseCode = "201",
      description = "It is prepared.",
      content = @Content(schema = @Schema(implementation = ScenarioView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description = "too-many-scenarios, cycle-not-running, phase-not-reached, phase-passed")
  @APIResponse(responseCode = "422", description = "invalid, with the fields named")
  public Response prepareScenario(
      @PathParam("id") UUID id, @NotNull @Valid ScenarioContent request) {
    Scenario scenario = prepareScenario.prepare(id, actor.get(), request);
    return Answers.created(
        Answers.of(ScenarioView.of(scenario), scenario.version()),
        ScenarioResource.class,
        scenario.id());
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists the scenarios of a cycle",
      description = "Of both sides, to every member; oldest first.")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "404", description = "not-found")
  public Page<ScenarioView> listScenarios(
      @PathParam("id") UUID id,
      @Parameter(description = "Also those that were taken back.")
          @QueryParam("withdrawn")
          @DefaultValue("false")
          boolean withdrawn,
      @BeanParam @Valid Paging paging) {
    return paging.page(
        readScenarios.list(
            id, actor.get(), withdrawn, paging.after(UUID::fromString), paging.fetch()),
        ScenarioView::id);
  }
}
