package org.cocreation.steering.difference;

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
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.http.Answers;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.statement.AgendaItem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** On what the value statements differ, and how both sides settle it. */
@Path("/api/v1/cycles/{id}/value-differences")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Value gate")
@APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
public class ValueDifferenceResource {

  private final CycleRepository cycles;
  private final ReadDifferences readDifferences;
  private final SettleDifference settleDifference;
  private final Access access;
  private final CurrentActor actor;

  ValueDifferenceResource(
      CycleRepository cycles,
      ReadDifferences readDifferences,
      SettleDifference settleDifference,
      Access access,
      CurrentActor actor) {
    this.cycles = cycles;
    this.readDifferences = readDifferences;
    this.settleDifference = settleDifference;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists the differences between the sides' value statements as points to be settled",
      description =
          "To every member, once both sides have stated their value; one per topic, open or settled."
              + " A point opens again when a statement changes in it, and is gone by itself when the"
              + " statements no longer differ. Open points are told at the value gate and keep"
              + " nobody from signing.")
  @APIResponse(responseCode = "200", description = "The differences, in the order of the agenda.")
  public Page<ValueDifferenceView> listValueDifferences(@PathParam("id") UUID id) {
    List<ValueDifferenceView> found =
        readDifferences.of(requireVisible(id).id()).stream().map(Versioned::view).toList();
    return new Page<>(found, null);
  }

  @GET
  @Path("/{topic}")
  @Transactional
  @Operation(
      summary = "Shows a difference between the value statements",
      description = "To every member. Its ETag is wanted for what changes it.")
  @APIResponse(
      responseCode = "200",
      description = "The difference.",
      content = @Content(schema = @Schema(implementation = ValueDifferenceView.class)))
  public Response showValueDifference(
      @PathParam("id") UUID id, @PathParam("topic") AgendaItem.Topic topic) {
    Versioned<ValueDifferenceView> found =
        readDifferences
            .find(requireVisible(id).id(), topic)
            .orElseThrow(() -> Refusal.notFound("value difference"));
    return Response.ok(found.view()).header(HttpHeaders.ETAG, found.etag()).build();
  }

  @PUT
  @Path("/{topic}/wording")
  @Transactional
  @Operation(
      summary = "Proposes a wording that settles a difference",
      description =
          "By a member of either side's steering team, in phases NEEDS and PRIORITIZATION. It takes"
              + " the place of any other proposal, and waits for the other side.")
  @APIResponse(
      responseCode = "200",
      description = "It is proposed.",
      content = @Content(schema = @Schema(implementation = ValueDifferenceView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "409", description = "already-settled, value-differences-closed")
  public Response proposeWording(
      @PathParam("id") UUID id,
      @PathParam("topic") AgendaItem.Topic topic,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid WordingRequest request) {
    return answer(settleDifference.propose(id, topic, actor.get(), ifMatch, request.wording()));
  }

  @POST
  @Path("/{topic}/acceptance")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Accepts the other side's wording, which settles the difference",
      description = "By a member of the steering team of the side that did not propose it.")
  @APIResponse(
      responseCode = "200",
      description = "It is settled.",
      content = @Content(schema = @Schema(implementation = ValueDifferenceView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team, wrong-side (yours proposed it)")
  @APIResponse(
      responseCode = "409",
      description =
          "nothing-proposed, already-settled, same-person (you proposed it for the other side),"
              + " proposer-left, value-differences-closed")
  public Response acceptWording(
      @PathParam("id") UUID id,
      @PathParam("topic") AgendaItem.Topic topic,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return answer(settleDifference.accept(id, topic, actor.get(), ifMatch));
  }

  @POST
  @Path("/{topic}/reopening")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Opens a settled difference again",
      description = "By a member of either side's steering team, with a reason (R18).")
  @APIResponse(
      responseCode = "200",
      description = "It is open.",
      content = @Content(schema = @Schema(implementation = ValueDifferenceView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "409", description = "not-settled, value-differences-closed")
  public Response reopenValueDifference(
      @PathParam("id") UUID id,
      @PathParam("topic") AgendaItem.Topic topic,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ReopeningRequest request) {
    return answer(settleDifference.reopen(id, topic, actor.get(), ifMatch, request.reason()));
  }

  private Cycle requireVisible(UUID id) {
    return access.toRead("cycle", cycles.findByIdOptional(id), actor.get());
  }

  private static Response answer(ValueDifference difference) {
    return Answers.of(ValueDifferenceView.of(difference), difference.version());
  }
}
