package org.cocreation.steering.page;

import java.util.List;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.ledger.EntryKind;
import org.cocreation.steering.ledger.JournalEntryView;
import org.cocreation.steering.ledger.LedgerView;
import org.cocreation.steering.spending.ProposedSpendingView;
import org.cocreation.steering.tranche.TrancheView;

/**
 * Where a cycle's money stands.
 *
 * @param entries of the journal, newest first, as they were filtered
 * @param before the number below which they begin; null for the newest
 * @param isMore whether there are earlier ones
 */
public record MoneyContent(
    CycleHead head,
    LedgerView ledger,
    List<FundedTranche> tranches,
    List<JournalEntryView> entries,
    EntryKind kind,
    Side side,
    Long before,
    boolean isMore) {

  /** A tranche with the spendings that wait for somebody. */
  public record FundedTranche(
      Versioned<TrancheView> known, List<Versioned<ProposedSpendingView>> waiting) {

    public TrancheView tranche() {
      return known.view();
    }

    public boolean isReleased() {
      return tranche().state() == TrancheView.State.RELEASED;
    }
  }

  /** Whether the reader can confirm it: for a side that is missing, and not as its proposer. */
  public boolean isToConfirm(ProposedSpendingView waiting) {
    String reader = head.reader().actor().person();
    return head.isSteering()
        && waiting.missing().contains(head.side())
        && !waiting.person().equals(reader)
        && waiting.confirmations().stream().noneMatch(given -> given.person().equals(reader));
  }

  /** The one that is released next; null where all are, or none is planned. */
  public FundedTranche next() {
    return tranches.stream().filter(one -> !one.isReleased()).findFirst().orElse(null);
  }

  /** Whether steering can release it: the first one is released by the decision at the gate. */
  public boolean isToRelease(FundedTranche tranche) {
    return head.isSteering()
        && head.isRunning()
        && !head.isHeld()
        && tranche == next()
        && tranche.tranche().number() > 1
        && tranches.getFirst().isReleased();
  }

  /** What was chosen, as the query of an address, after its place in it. */
  public String choice() {
    return (kind == null ? "" : "&kind=" + kind.name())
        + (side == null ? "" : "&side=" + side.name());
  }

  /** Where the page that is shown is found, with what was chosen. */
  public String query() {
    return "?" + (before == null ? "" : "before=" + before) + choice();
  }

  /** The number below which the earlier ones begin. */
  public long earlier() {
    return entries.getLast().number();
  }

  public List<EntryKind> kinds() {
    return List.of(EntryKind.values());
  }
}
