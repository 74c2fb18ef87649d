package org.cocreation.steering.gate;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a cycle stands at the value gate. */
@Path("/api/v1/cycles/{id}/value-gate")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Value gate")
public class ValueGateResource {

  private final CycleRepository cycles;
  private final ReadGate readGate;
  private final Access access;
  private final CurrentActor actor;

  ValueGateResource(CycleRepository cycles, ReadGate readGate, Access access, CurrentActor actor) {
    this.cycles = cycles;
    this.readGate = readGate;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows what is to be decided on, and who approved it",
      description =
          "To every member. contentHash is the hex SHA-256 over the RFC 8785 canonical JSON of"
              + " content, so that anybody can recompute it. The concept and its review come from the"
              + " other teams and may take a moment to arrive.")
  public ValueGateView showValueGate(@PathParam("id") UUID id) {
    Cycle cycle = access.toRead("cycle", cycles.findByIdOptional(id), actor.get());
    return readGate.of(cycle, actor.get());
  }
}
