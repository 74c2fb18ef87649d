package org.cocreation.steering.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the journal, as it was booked. */
@Schema(
    name = "JournalEntry",
    description = "One movement of money in double entry; never changed, never taken away.",
    examples =
        """
        {"number": 3, "id": "0199f1a0-0730-7000-8000-000000000730", "kind": "SPENDING",
         "at": "2026-03-20T11:12:13.000000Z", "cycleId": "0199f1a0-0200-7000-8000-000000000200",
         "trancheId": "0199f1a0-0711-7000-8000-000000000711",
         "referenceId": "0199f1a0-0720-7000-8000-000000000720", "currency": "EUR",
         "person": "steering@constructcorp", "name": "Astrid Lindqvist",
         "organization": "constructcorp", "side": "PROVIDER",
         "description": "Two load cells (synthetic)",
         "postings": [{"account": "SPENT", "side": "PROVIDER", "debit": "625.38"},
                      {"account": "UNSPENT", "side": "PROVIDER", "credit": "625.38"},
                      {"account": "SPENT", "side": "CUSTOMER", "debit": "625.37"},
                      {"account": "UNSPENT", "side": "CUSTOMER", "credit": "625.37"}]}""")
public record JournalEntryView(
    @Schema(description = "Its place in the partnership's journal, from 1, without gaps.")
        long number,
    UUID id,
    EntryKind kind,
    Instant at,
    UUID cycleId,
    @Schema(description = "Absent from a pledge.") UUID trancheId,
    @Schema(description = "The pledge, tranche or spending that it books.") UUID referenceId,
    String currency,
    @Schema(description = "Who had it booked.") String person,
    String name,
    String organization,
    @Schema(description = "The side for which that person acted.") Side side,
    String description,
    List<PostingView> postings) {

  /** A line: one account's debit or credit. */
  @Schema(name = "Posting")
  public record PostingView(AccountKind account, Side side, String debit, String credit) {}
}
