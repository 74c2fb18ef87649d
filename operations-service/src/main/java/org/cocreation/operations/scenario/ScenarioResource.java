package org.cocreation.operations.scenario;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cocreation.chassis.http.Answers;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.identity.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One scenario. */
@Path("/api/v1/scenarios/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = CycleScenariosResource.TAG)
public class ScenarioResource {

  private final ReadScenarios readScenarios;
  private final PrepareScenario prepareScenario;
  private final CurrentActor actor;

  ScenarioResource(
      ReadScenarios readScenarios, PrepareScenario prepareScenario, CurrentActor actor) {
    this.readScenarios = readScenarios;
    this.prepareScenario = prepareScenario;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows a scenario",
      description = "To every member. Its ETag is wanted for a change.")
  @APIResponse(
      responseCode = "200",
      description = "The scenario.",
      content = @Content(schema = @Schema(implementation = ScenarioView.class)))
  @APIResponse(responseCode = "404", description = "not-found")
  public Response showScenario(@PathParam("id") UUID id) {
    return answer(readScenarios.one(id, actor.get()));
  }

  @PUT
  @Transactional
  @Operation(
      summary = "Words a scenario anew",
      description =
          "By a member of the operations team of the side that prepared it, with the ETag in"
              + " If-Match, until it is judged in an open assessment. Open assessments have it as it"
              + " then is; what was assessed before stays as it was.")
  @APIResponse(
      responseCode = "200",
      description = "It is worded anew.",
      content = @Content(schema = @Schema(implementation = ScenarioView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team, wrong-side")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description =
          "scenario-judged, already-withdrawn, cycle-not-running, phase-not-reached, phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response changeScenario(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ScenarioContent request) {
    return answer(prepareScenario.change(id, actor.get(), ifMatch, request));
  }

  @POST
  @Path("/withdrawal")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Takes a scenario back",
      description =
          "By a member of the operations team of the side that prepared it, with a reason and the"
              + " ETag in If-Match, until it is judged in an open assessment. It stays visible.")
  @APIResponse(
      responseCode = "200",
      description = "It is withdrawn.",
      content = @Content(schema = @Schema(implementation = ScenarioView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team, wrong-side")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description =
          "scenario-judged, already-withdrawn, cycle-not-running, phase-not-reached, phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response withdrawScenario(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid WithdrawScenarioRequest request) {
    return answer(prepareScenario.withdraw(id, actor.get(), ifMatch, request.reason()));
  }

  private static Response answer(Scenario scenario) {
    return Answers.of(ScenarioView.of(scenario), scenario.version());
  }
}
