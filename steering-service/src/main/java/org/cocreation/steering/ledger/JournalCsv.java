package org.cocreation.steering.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cocreation.chassis.text.Text;

/**
 * The whole journal as CSV (RFC 4180), one line per posting, for a spreadsheet or another book.
 * What people wrote is kept from being read as a formula there: a quote before it makes it text.
 */
@ApplicationScoped
class JournalCsv {

  private static final int ENTRIES_AT_ONCE = 1_000;

  /** As wide as others, and as wide as two: spreadsheets take both. */
  private static final String BEGINS_A_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private static final String ENDS_A_CELL = "\t\r\n";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setRecordSeparator('\n')
          .setHeader(
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
              "description")
          .get();

  private final Journal journal;

  JournalCsv(Journal journal) {
    this.journal = journal;
  }

  /** With a header line; the entries in the order of their booking. */
  String of(UUID partnershipId) {
    StringWriter text = new StringWriter();
    try (CSVPrinter lines = new CSVPrinter(text, FORMAT)) {
      long after = 0;
      List<JournalEntryView> entries = journal.entries(partnershipId, after, ENTRIES_AT_ONCE);
      while (!entries.isEmpty()) {
        for (JournalEntryView entry : entries) {
          for (JournalEntryView.PostingView posting : entry.postings()) {
            print(lines, entry, posting);
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

  private static void print(
      CSVPrinter lines, JournalEntryView entry, JournalEntryView.PostingView posting)
      throws IOException {
    lines.printRecord(
        entry.number(),
        entry.at(),
        entry.kind(),
        posting.account(),
        posting.side(),
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

  /** Whatever stands before the sign that nobody sees. Null stays null. */
  static String asText(String written) {
    if (written == null || written.isEmpty()) {
      return written;
    }
    String seen = written.substring(Text.beginOf(written));
    boolean formula = !seen.isEmpty() && BEGINS_A_FORMULA.indexOf(seen.charAt(0)) >= 0;
    return formula || ENDS_A_CELL.indexOf(written.charAt(0)) >= 0 ? "'" + written : written;
  }
}
