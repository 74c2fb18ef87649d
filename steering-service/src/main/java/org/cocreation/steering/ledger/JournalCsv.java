package org.cocreation.steering.ledger;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/**
 * The whole journal as CSV (RFC 4180), one line per posting, for a spreadsheet or another book.
 * What people wrote is kept from being read as a formula there: a quote before it makes it text.
 */
@ApplicationScoped
class JournalCsv {

  private static final int ENTRIES_AT_ONCE = 1_000;
  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";
  private static final CsvMapper MAPPER = new CsvMapper();

  private final Journal journal;

  @Inject
  JournalCsv(Journal journal) {
    this.journal = journal;
  }

  /** A posting with its entry. */
  @JsonPropertyOrder({
    "number",
    "at",
    "kind",
    "account",
    "side",
    "currency",
    "debit",
    "credit",
    "cycleId",
    "trancheId",
    "referenceId",
    "entryId",
    "person",
    "name",
    "organization",
    "description"
  })
  record Line(
      long number,
      String at,
      EntryKind kind,
      AccountKind account,
      String side,
      String currency,
      String debit,
      String credit,
      UUID cycleId,
      UUID trancheId,
      UUID referenceId,
      UUID entryId,
      String person,
      String name,
      String organization,
      String description) {

    static Line of(JournalEntryView entry, JournalEntryView.PostingView posting) {
      return new Line(
          entry.number(),
          entry.at().toString(),
          entry.kind(),
          posting.account(),
          posting.side().name(),
          entry.currency(),
          posting.debit(),
          posting.credit(),
          entry.cycleId(),
          entry.trancheId(),
          entry.referenceId(),
          entry.id(),
          asText(entry.person()),
          asText(entry.name()),
          asText(entry.organization()),
          asText(entry.description()));
    }
  }

  /** With a header line; the entries in the order of their booking. */
  String of(UUID partnershipId) {
    StringWriter text = new StringWriter();
    try (SequenceWriter lines =
        MAPPER.writer(MAPPER.schemaFor(Line.class).withHeader()).writeValues(text)) {
      long after = 0;
      List<JournalEntryView> entries = journal.entries(partnershipId, after, ENTRIES_AT_ONCE);
      while (!entries.isEmpty()) {
        for (JournalEntryView entry : entries) {
          for (JournalEntryView.PostingView posting : entry.postings()) {
            SequenceWriter ignored = lines.write(Line.of(entry, posting));
          }
        }
        after = entries.getLast().number();
        entries = journal.entries(partnershipId, after, ENTRIES_AT_ONCE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory does no input or output", e);
    }
    return text.toString();
  }

  /** Null stays null. */
  static String asText(String written) {
    return written != null && !written.isEmpty() && BEGINS_A_FORMULA.indexOf(written.charAt(0)) >= 0
        ? "'" + written
        : written;
  }
}
