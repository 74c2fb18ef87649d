package org.cocreation.kpi.intake;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.identity.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where people and scripts send what they measured; machines rather use the topic. */
@Path("/api/v1/measurements")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Measurements", description = "What was observed of the KPIs.")
public class MeasurementResource {

  private final TakeMeasurements takeMeasurements;
  private final CurrentActor actor;

  MeasurementResource(TakeMeasurements takeMeasurements, CurrentActor actor) {
    this.takeMeasurements = takeMeasurements;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Takes in measurements",
      description =
          "1 to 1000 at once, all or none, by a member of the KPI's partnership. A measurement is"
              + " known by KPI, source and measurementId: sent again with the same values it is"
              + " counted as repeated, with other values it is refused (409, naming the index).")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MeasurementsTaken.class)))
  public Response takeMeasurements(
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "two months",
                              value =
                                  """
                                  {"measurements": [
                                    {"kpiId": "01980c2e-6f00-7000-8000-000000000021", "source": "fleet-computer", "measurementId": "2026-02", "value": "1.74", "observedAt": "2026-02-28T22:00:00Z"},
                                    {"kpiId": "01980c2e-6f00-7000-8000-000000000021", "source": "fleet-computer", "measurementId": "2026-03", "value": "1.62", "observedAt": "2026-03-31T22:00:00Z", "synthetic": true}
                                  ]}""")))
          @NotNull @Valid TakeMeasurementsRequest request) {
    return Response.ok(takeMeasurements.take(request.measurements(), actor.get())).build();
  }
}
