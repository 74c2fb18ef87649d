package org.cocreation.development.concept;

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
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a cycle's micro-service is to be. */
@Path("/api/v1/cycles/{id}/concept")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(
    name = "Concept",
    description = "What the micro-service is to be; each feature for a value that it names (R6).")
public class CycleConceptResource {

  private final ConceptRepository concepts;
  private final DescribeConcept describeConcept;
  private final ChangeBacklog changeBacklog;
  private final ApproveConcept approveConcept;
  private final ReadConcept readConcept;
  private final Access access;
  private final CurrentActor actor;

  CycleConceptResource(
      ConceptRepository concepts,
      DescribeConcept describeConcept,
      ChangeBacklog changeBacklog,
      ApproveConcept approveConcept,
      ReadConcept readConcept,
      Access access,
      CurrentActor actor) {
    this.concepts = concepts;
    this.describeConcept = describeConcept;
    this.changeBacklog = changeBacklog;
    this.approveConcept = approveConcept;
    this.readConcept = readConcept;
    this.access = access;
    this.actor = actor;
  }

  @PUT
  @Transactional
  @Operation(
      summary = "Says what the concept is about",
      description =
          "By a member of the development team, of either side, while the cycle runs; the first time"
              + " with If-None-Match: *, then with If-Match. A change makes the next revision and"
              + " takes the technical approval back; saying the same again changes nothing. Past"
              + " PRIORITIZATION it is a draft on top of the revision that both sides signed, and a"
              + " requirement change.")
  @APIResponse(
      responseCode = "200",
      description = "It is said anew.",
      content = @Content(schema = @Schema(implementation = ConceptView.class)))
  @APIResponse(
      responseCode = "201",
      description = "It is said.",
      content = @Content(schema = @Schema(implementation = ConceptView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(responseCode = "409", description = "cycle-not-running")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response designConcept(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
      @NotNull @Valid ConceptContent request) {
    DescribeConcept.Described designed =
        describeConcept.describe(id, actor.get(), ifMatch, ifNoneMatch, request);
    Response answer = answer(designed.concept());
    return designed.isNew() ? Answers.created(answer, CycleConceptResource.class, id) : answer;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows a cycle's concept with its backlog",
      description =
          "To every member, in its newest revision. Its ETag is wanted for a change of the concept"
              + " and for its technical approval. differsFromSigned says whether it is another"
              + " revision than the one that both sides signed.")
  @APIResponse(
      responseCode = "200",
      description = "The concept.",
      content = @Content(schema = @Schema(implementation = ConceptView.class)))
  @APIResponse(
      responseCode = "404",
      description = "not-found: no concept yet; also if you are not a member")
  public Response showConcept(@PathParam("id") UUID id) {
    UUID cycleId = access.toRead("cycle", id, actor.get()).cycleId();
    return answer(concepts.find(cycleId).orElseThrow(() -> Refusal.notFound("concept")));
  }

  @POST
  @Path("/items")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Proposes a backlog item",
      description =
          "By a member of the development team. It may be drafted without a trace to a KPI; as long"
              + " as it has none, the concept cannot be technically approved (R6).")
  @APIResponse(
      responseCode = "201",
      description = "It is proposed.",
      content = @Content(schema = @Schema(implementation = BacklogItemView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(
      responseCode = "404",
      description = "not-found: no concept yet; also if you are not a member")
  @APIResponse(responseCode = "409", description = "cycle-not-running, too-many-items")
  @APIResponse(
      responseCode = "422",
      description = "invalid: a KPI that does not belong to this cycle")
  public Response proposeBacklogItem(
      @PathParam("id") UUID id, @NotNull @Valid BacklogItemContent request) {
    BacklogItem item = changeBacklog.propose(id, actor.get(), request);
    return Answers.created(BacklogItemResource.answer(item), BacklogItemResource.class, item.id());
  }

  @POST
  @Path("/technical-approval")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Approves the concept technically",
      description =
          "By a member of the development team, with the concept's ETag in If-Match. Every item that"
              + " is not refused must name the KPI of the cycle that it serves, and how (R6);"
              + " operations reviews the concept after this (R7). Any later edit takes it back.")
  @APIResponse(
      responseCode = "200",
      description = "It is approved.",
      content = @Content(schema = @Schema(implementation = ConceptView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team, four-eyes (you made this revision)")
  @APIResponse(
      responseCode = "404",
      description = "not-found: no concept yet; also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description =
          "untraced-items (with items: id and title of each), no-items, opportunity-not-selected,"
              + " already-approved, phase-not-reached, phase-passed, cycle-not-running")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response approveConcept(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ApproveConcept.TechnicalApprovalRequest request) {
    return answer(approveConcept.approve(id, actor.get(), ifMatch, request.note()));
  }

  private Response answer(Concept concept) {
    return Answers.of(readConcept.view(concept), concept.version());
  }
}
