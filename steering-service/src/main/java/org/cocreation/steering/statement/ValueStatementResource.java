package org.cocreation.steering.statement;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a micro-service is worth to each side. */
@Path("/api/v1/cycles/{id}/value-statements")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Value gate", description = "Both sides approve the same content, or nothing goes on.")
public class ValueStatementResource {

  private final ValueStatementRepository statements;
  private final CycleRepository cycles;
  private final StateValue stateValue;
  private final Access access;
  private final CurrentActor actor;

  ValueStatementResource(
      ValueStatementRepository statements,
      CycleRepository cycles,
      StateValue stateValue,
      Access access,
      CurrentActor actor) {
    this.statements = statements;
    this.cycles = cycles;
    this.stateValue = stateValue;
    this.access = access;
    this.actor = actor;
  }

  @PUT
  @Path("/{side}")
  @Transactional
  @Operation(
      summary = "States your side's value",
      description =
          "By a member of that side's steering team, in phases NEEDS and PRIORITIZATION; the first"
              + " time with If-None-Match: *, then with If-Match. A change voids the approvals that"
              + " were given (R1).")
  @APIResponse(
      responseCode = "200",
      description = "It is stated anew.",
      content = @Content(schema = @Schema(implementation = ValueStatementView.class)))
  @APIResponse(
      responseCode = "201",
      description = "It is stated.",
      content = @Content(schema = @Schema(implementation = ValueStatementView.class)))
  @APIResponse(responseCode = "403", description = "wrong-side, wrong-team")
  @APIResponse(responseCode = "409", description = "value-statement-closed")
  @APIResponse(
      responseCode = "422",
      description = "invalid: a range that is not in order, or an unknown KPI")
  public Response stateValue(
      @PathParam("id") UUID id,
      @PathParam("side") Side side,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
      @NotNull @Valid ValueStatementContent request) {
    StateValue.Stated stated =
        stateValue.state(id, side, actor.get(), ifMatch, ifNoneMatch, request);
    Response answer = answer(stated.statement());
    return stated.isNew()
        ? Answers.created(answer, ValueStatementResource.class, id, side)
        : answer;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists both sides' value statements",
      description = "As far as they are stated, to every member.")
  public Page<ValueStatementView> listValueStatements(@PathParam("id") UUID id) {
    List<ValueStatementView> stated =
        statements.of(requireVisible(id).id()).stream().map(ValueStatementView::of).toList();
    return new Page<>(stated, null);
  }

  @GET
  @Path("/{side}")
  @Transactional
  @Operation(
      summary = "Shows a side's value statement",
      description = "To every member. Its ETag is wanted for a change.")
  @APIResponse(
      responseCode = "200",
      description = "The value statement.",
      content = @Content(schema = @Schema(implementation = ValueStatementView.class)))
  public Response showValueStatement(@PathParam("id") UUID id, @PathParam("side") Side side) {
    return answer(
        statements
            .find(requireVisible(id).id(), side)
            .orElseThrow(() -> Refusal.notFound("value statement")));
  }

  private Cycle requireVisible(UUID id) {
    Cycle cycle = access.toRead("cycle", cycles.findByIdOptional(id), actor.get());
    return cycle;
  }

  private static Response answer(ValueStatement statement) {
    return Answers.of(ValueStatementView.of(statement), statement.version());
  }
}
