package org.cocreation.steering.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Side;

/** Shows where the money stands, and how it came there. */
@ApplicationScoped
public class ReadLedger {

  /** As spreadsheets want it before UTF-8. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Journal journal;
  private final JournalCsv journalCsv;

  ReadLedger(Journal journal, JournalCsv journalCsv) {
    this.journal = journal;
    this.journalCsv = journalCsv;
  }

  /** Of one cycle. */
  public LedgerView sums(UUID partnershipId, UUID cycleId) {
    return journal.sums(partnershipId, cycleId);
  }

  /**
   * The movements of a cycle's money, newest first.
   *
   * @param kind null for all of them
   * @param side for which they were booked; null for both
   * @param before the number below which they begin
   */
  public List<JournalEntryView> newest(
      UUID partnershipId, UUID cycleId, EntryKind kind, Side side, long before, int most) {
    return journal.newest(partnershipId, cycleId, kind, side, before, most);
  }

  /** All of the partnership's, one line per posting. */
  public String csv(UUID partnershipId) {
    return BYTE_ORDER_MARK + journalCsv.of(partnershipId);
  }
}
