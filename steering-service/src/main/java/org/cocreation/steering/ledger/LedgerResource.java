package org.cocreation.steering.ledger;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.steering.partnership.PartnershipRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The money of a partnership: the sums, and every movement behind them. */
@Path("/api/v1/partnerships/{id}/ledger")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Funding")
public class LedgerResource {

  private static final String CSV = "text/csv";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Journal journal;
  private final JournalCsv journalCsv;
  private final PartnershipRepository partnerships;
  private final CurrentActor actor;

  LedgerResource(
      Journal journal,
      JournalCsv journalCsv,
      PartnershipRepository partnerships,
      CurrentActor actor) {
    this.journal = journal;
    this.journalCsv = journalCsv;
    this.partnerships = partnerships;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows where the money stands",
      description =
          "To every member, by currency and side, as of one moment: pledged = available + released,"
              + " released = unspent + spent (R9).")
  @APIResponse(
      responseCode = "200",
      description = "The sums.",
      content = @Content(schema = @Schema(implementation = LedgerView.class)))
  @APIResponse(responseCode = "403", description = "not-a-member")
  @APIResponse(responseCode = "404", description = "not-found: also for other organizations")
  @APIResponse(responseCode = "409", description = "partnership-not-active")
  public LedgerView showLedger(
      @PathParam("id") UUID id,
      @Parameter(description = "Only the money of this cycle.") @QueryParam("cycle") UUID cycle) {
    Membership membership = partnerships.asMember(id, actor.get());
    return journal.sums(membership.partnershipId(), cycle);
  }

  @GET
  @Path("/journal")
  @Transactional
  @Produces({MediaType.APPLICATION_JSON, CSV})
  @Operation(
      summary = "Lists every movement of money",
      description =
          "In the order of their booking, to every member; only ever added to. As JSON page by page;"
              + " with 'Accept: text/csv' all of it at once, one line per posting, where text that a"
              + " spreadsheet would take for a formula begins with an apostrophe.")
  @APIResponse(
      responseCode = "200",
      description = "The journal.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = JournalPage.class)),
        @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
      })
  @APIResponse(responseCode = "403", description = "not-a-member")
  @APIResponse(responseCode = "404", description = "not-found: also for other organizations")
  @APIResponse(responseCode = "409", description = "partnership-not-active")
  public Response listJournal(
      @PathParam("id") UUID id,
      @Parameter(description = "Whether CSV begins with a byte order mark, as Excel wants it.")
          @QueryParam("bom")
          @DefaultValue("false")
          boolean bom,
      @BeanParam @Valid Paging paging,
      @Context HttpHeaders headers) {
    Membership membership = partnerships.asMember(id, actor.get());
    if (wantsCsv(headers.getAcceptableMediaTypes())) {
      String lines = journalCsv.of(membership.partnershipId());
      return Response.ok(bom ? BYTE_ORDER_MARK + lines : lines, CSV + ";charset=UTF-8")
          .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"journal.csv\"")
          .build();
    }
    Page<JournalEntryView> page =
        paging.page(
            journal.entries(
                membership.partnershipId(), paging.after(Long::valueOf).orElse(0L), paging.fetch()),
            JournalEntryView::number);
    return Response.ok(page, MediaType.APPLICATION_JSON).build();
  }

  /** A page of the journal, for the description of the API. */
  @Schema(name = "JournalPage")
  record JournalPage(List<JournalEntryView> items, String nextCursor) {}

  /** Whichever the caller likes better, by the order of its preferences; otherwise JSON. */
  private static boolean wantsCsv(List<MediaType> acceptable) {
    for (MediaType type : acceptable) {
      if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
        return false;
      }
      if (type.isCompatible(MediaType.valueOf(CSV))) {
        return true;
      }
    }
    return false;
  }
}
