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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where people and scripts say that a measurement was wrong; machines rather use the topic. */
@Path("/api/v1/measurements/corrections")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Measurements")
public class CorrectionResource {

  private final CorrectMeasurement correctMeasurement;
  private final CurrentActor actor;

  CorrectionResource(CorrectMeasurement correctMeasurement, CurrentActor actor) {
    this.correctMeasurement = correctMeasurement;
    this.actor = actor;
  }

  /** What became of it. */
  @Schema(name = "CorrectionTaken")
  record Taken(
      @Schema(description = "Whether it was known already, saying the same.") boolean repeated) {}

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Corrects a measurement, or makes it void",
      description =
          "By a member of the KPI's partnership, with a reason: without a value it is void. The KPI's"
              + " value and status follow at once; what was measured first stays on record. A correction"
              + " is known by its measurement and correctionId; of several the last counts.")
  @APIResponse(
      responseCode = "200",
      description = "It counts.",
      content = @Content(schema = @Schema(implementation = Taken.class)))
  @APIResponse(responseCode = "409", description = "correction-differs")
  @APIResponse(responseCode = "422", description = "invalid, unknown-kpi, unknown-measurement")
  public Response correctMeasurement(@NotNull @Valid Correction correction) {
    return Response.ok(new Taken(!correctMeasurement.take(correction, actor.get()))).build();
  }
}
