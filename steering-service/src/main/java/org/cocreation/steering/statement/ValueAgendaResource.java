package org.cocreation.steering.statement;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** On what the sides have to agree before they sign. */
@Path("/api/v1/cycles/{id}/value-agenda")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Value gate")
public class ValueAgendaResource {

  private final CycleRepository cycles;
  private final ReadStatements readStatements;
  private final Access access;
  private final CurrentActor actor;

  ValueAgendaResource(
      CycleRepository cycles, ReadStatements readStatements, Access access, CurrentActor actor) {
    this.cycles = cycles;
    this.readStatements = readStatements;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists the differences between the sides' value statements",
      description =
          "As the agenda of the negotiation, to every member: currency, KPI, range, assumptions,"
              + " cannibalized revenue that the provider did not name (S1), the constraint note (R5),"
              + " figures that are missing, a return that is missing. Empty where nothing is open.")
  @APIResponse(responseCode = "200", description = "The agenda; at most one entry per topic.")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public List<AgendaItem> showValueAgenda(@PathParam("id") UUID id) {
    Cycle cycle = access.toRead("cycle", cycles.findByIdOptional(id), actor.get());
    return readStatements.agenda(cycle);
  }
}
