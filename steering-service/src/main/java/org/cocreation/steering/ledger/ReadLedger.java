package org.cocreation.steering.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Shows where the money stands, and how it came there. */
@ApplicationScoped
public class ReadLedger {

  private static final int MOST = 2000;

  /** As spreadsheets want it before UTF-8. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Journal journal;
  private final JournalCsv journalCsv;

  @Inject
  ReadLedger(Journal journal, JournalCsv journalCsv) {
    this.journal = journal;
    this.journalCsv = journalCsv;
  }

  /** Of one cycle. */
  public LedgerView sums(UUID partnershipId, UUID cycleId) {
    return journal.sums(partnershipId, cycleId);
  }

  /** The movements of a cycle's money, in the order of their booking. */
  public List<JournalEntryView> entries(UUID partnershipId, UUID cycleId) {
    return journal.entries(partnershipId, 0, MOST).stream()
        .filter(entry -> entry.cycleId().equals(cycleId))
        .toList();
  }

  /** All of the partnership's, one line per posting. */
  public String csv(UUID partnershipId) {
    return BYTE_ORDER_MARK + journalCsv.of(partnershipId);
  }
}
