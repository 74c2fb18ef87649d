package org.cocreation.steering.spending;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import org.cocreation.chassis.http.Answers;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.steering.tranche.Tranche;
import org.cocreation.steering.tranche.TrancheRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was spent out of a tranche. */
@Path("/api/v1/tranches/{id}/spendings")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Funding")
public class SpendingResource {

  private final TrancheRepository tranches;
  private final SpendingRepository spendings;
  private final ProposedSpendingRepository proposals;
  private final BookSpending bookSpending;
  private final Access access;
  private final CurrentActor actor;

  SpendingResource(
      TrancheRepository tranches,
      SpendingRepository spendings,
      ProposedSpendingRepository proposals,
      BookSpending bookSpending,
      Access access,
      CurrentActor actor) {
    this.tranches = tranches;
    this.spendings = spendings;
    this.proposals = proposals;
    this.bookSpending = bookSpending;
    this.access = access;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Books a spending",
      description =
          "By a member of the steering team, once the tranche is released, out of your side's share."
              + " What is to be taken of the other side's share too (from) waits for the other side,"
              + " and beyond your organization's amount it waits for another person of yours.")
  @APIResponse(
      responseCode = "201",
      description = "It is booked.",
      content = @Content(schema = @Schema(implementation = SpendingView.class)))
  @APIResponse(
      responseCode = "202",
      description = "It is proposed, and waits to be confirmed.",
      content = @Content(schema = @Schema(implementation = ProposedSpendingView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description = "funds-missing (with what is unspent), tranche-not-released")
  @APIResponse(
      responseCode = "422",
      description = "invalid: zero, a negative or too exact amount, or another currency")
  public Response bookSpending(@PathParam("id") UUID id, @NotNull @Valid SpendingRequest request) {
    BookSpending.Outcome outcome = bookSpending.book(id, actor.get(), request);
    return outcome
        .proposed()
        .map(SpendingResource::waiting)
        .orElseGet(
            () ->
                Answers.created(
                    Answers.of(SpendingView.of(outcome.booked().orElseThrow())),
                    SpendingResource.class,
                    id));
  }

  private static Response waiting(ProposedSpending proposed) {
    return Response.accepted(ProposedSpendingView.of(proposed))
        .location(UriBuilder.fromResource(ProposedSpendingResource.class).build(proposed.id()))
        .tag(Preconditions.etag(proposed.version()))
        .build();
  }

  @GET
  @Path("/proposed")
  @Transactional
  @Operation(
      summary = "Lists the spendings of a tranche that waited for somebody, or still do",
      description = "Oldest first, to every member.")
  @APIResponse(responseCode = "200", description = "The proposed spendings.")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public Page<ProposedSpendingView> listProposedSpendings(
      @PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
    Tranche ignored = access.toRead("tranche", tranches.findByIdOptional(id), actor.get());
    return paging.page(
        proposals.list(id, paging.after(UUID::fromString), paging.fetch()).stream()
            .map(ProposedSpendingView::of)
            .toList(),
        ProposedSpendingView::id);
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists what was spent out of a tranche",
      description = "Oldest first, to every member.")
  @APIResponse(responseCode = "200", description = "The spendings.")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public Page<SpendingView> listSpendings(
      @PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
    Tranche ignored = access.toRead("tranche", tranches.findByIdOptional(id), actor.get());
    return paging.page(
        spendings.list(id, paging.after(UUID::fromString), paging.fetch()).stream()
            .map(SpendingView::of)
            .toList(),
        SpendingView::id);
  }
}
