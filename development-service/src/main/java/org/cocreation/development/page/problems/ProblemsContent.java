package org.cocreation.development.page.problems;

import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.activity.ActivityAtHand;
import org.cocreation.development.processmap.ReadProcessMap;
import org.cocreation.development.weighting.RankingView;

/**
 * What the page shows.
 *
 * @param closed why the reader changes nothing here now; null where it can
 * @param shared whether both need lists are
 * @param problems the open ones, in the order of the ranking
 * @param toScore the same, in the order in which they were merged, which scores do not change
 * @param map null before it is drawn
 * @param activity null where the cycle has not reached it
 */
public record ProblemsContent(
    UUID cycleId,
    String microService,
    String closed,
    boolean shared,
    RankingView ranking,
    List<ProblemRow> problems,
    List<ProblemRow> toScore,
    ReadProcessMap.Read map,
    ActivityAtHand activity) {

  public boolean isOpen() {
    return closed == null;
  }
}
