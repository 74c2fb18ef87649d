package org.cocreation.steering.decision;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.gate.ValueGate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What both sides signed of a cycle, and how what now is differs from it. */
@Path("/api/v1/cycles/{id}/signed-content")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Decisions")
public class SignedContentResource {

  private final CycleRepository cycles;
  private final DecisionRepository decisions;
  private final ValueGate gate;
  private final Access access;
  private final ObjectMapper mapper;
  private final CurrentActor actor;

  SignedContentResource(
      CycleRepository cycles,
      DecisionRepository decisions,
      ValueGate gate,
      Access access,
      ObjectMapper mapper,
      CurrentActor actor) {
    this.cycles = cycles;
    this.decisions = decisions;
    this.gate = gate;
    this.access = access;
    this.mapper = mapper;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows what both sides signed",
      description =
          "To every member: the content of the last INVEST at the value gate, on which the phases"
              + " after it rest, and which parts of it are otherwise now. It never changes; another"
              + " way through the gate makes another.")
  @APIResponse(
      responseCode = "200",
      description = "What was signed.",
      content = @Content(schema = @Schema(implementation = SignedContentView.class)))
  @APIResponse(
      responseCode = "404",
      description = "not-found: nothing is signed yet; also if you are not a member")
  public SignedContentView showSignedContent(@PathParam("id") UUID id) {
    Cycle cycle = access.toRead("cycle", cycles.findByIdOptional(id), actor.get());
    Decision signed =
        decisions.findSigned(id).orElseThrow(() -> Refusal.notFound("signed content"));
    return SignedContentView.of(signed, gate.asItStands(cycle).content(), mapper);
  }
}
