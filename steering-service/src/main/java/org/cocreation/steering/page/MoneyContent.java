package org.cocreation.steering.page;

import java.util.List;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.ledger.EntryKind;
import org.cocreation.steering.ledger.JournalEntryView;
import org.cocreation.steering.ledger.LedgerView;
import org.cocreation.steering.spending.ProposedSpending;
import org.cocreation.steering.spending.ProposedSpendingView;
import org.cocreation.steering.tranche.TrancheView;

/**
 * Where a cycle's money stands.
 *
 * @param entries of the journal, as they were filtered
 */
public record MoneyContent(
    CycleHead head,
    LedgerView ledger,
    List<FundedTranche> tranches,
    List<JournalEntryView> entries,
    EntryKind kind,
    Side side) {

  /** A tranche with the spendings that waited for somebody. */
  public record FundedTranche(
      Versioned<TrancheView> known, List<Versioned<ProposedSpendingView>> proposed) {

    public TrancheView tranche() {
      return known.view();
    }

    public boolean isReleased() {
      return tranche().state() == TrancheView.State.RELEASED;
    }

    public List<Versioned<ProposedSpendingView>> waiting() {
      return proposed.stream()
          .filter(one -> one.view().state() == ProposedSpending.State.PROPOSED)
          .toList();
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
        && tranche == next()
        && tranche.tranche().number() > 1
        && tranches.getFirst().isReleased();
  }

  public List<EntryKind> kinds() {
    return List.of(EntryKind.values());
  }
}
