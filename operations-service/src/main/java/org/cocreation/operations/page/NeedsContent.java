package org.cocreation.operations.page;

import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.activity.ActivityAtHand;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.process.Side;
import org.cocreation.operations.need.Frequency;
import org.cocreation.operations.need.NeedSummaryView;
import org.cocreation.operations.need.OperationalNeedView;

/**
 * What the page of a cycle's operational needs shows beside the form.
 *
 * @param side the reader's own
 * @param closed why the reader cannot say anything here now; null where it can
 * @param roles what others gave as theirs, to be picked from
 * @param thisMonth the latest month that can be given
 * @param activity null where the cycle has not reached it
 */
public record NeedsContent(
    UUID cycleId,
    String microService,
    Side side,
    String closed,
    List<Versioned<OperationalNeedView>> needs,
    NeedSummaryView summary,
    List<String> roles,
    List<String> processes,
    String thisMonth,
    ActivityAtHand activity) {

  /** What can be answered to how often. */
  public List<Frequency> frequencies() {
    return List.of(Frequency.values());
  }

  public boolean isOpen() {
    return closed == null;
  }

  /** Whether the reader can take it back: who speaks here, for the own side. */
  public boolean isToWithdraw(OperationalNeedView need) {
    return isOpen() && need.content().side() == side;
  }

  /** Whether the reader can say that there are none. */
  public boolean isToSayNone() {
    return isOpen() && needs.isEmpty() && summary.none() == null;
  }
}
