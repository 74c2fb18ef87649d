package org.cocreation.development.page.needs;

import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.activity.ActivityAtHand;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.needlist.Frequency;
import org.cocreation.development.processmap.StepReference;
import org.cocreation.development.topic.SimilarTopicsView;

/**
 * What the page shows: before both lists are shared, of the other side's nothing but whether it is
 * submitted (R2).
 *
 * @param side the reader's own
 * @param listEtag of the own list, for its submission
 * @param late whether what is added now needs a reason
 * @param closed why the reader cannot write or merge here now; null where it can
 * @param lists the provider's first
 * @param problems the open ones, oldest first
 * @param topics null before the lists are shared, and once each need is in a problem
 * @param activity null where the cycle has not reached it
 */
public record NeedsContent(
    UUID cycleId,
    String microService,
    Side side,
    String listEtag,
    boolean late,
    String closed,
    boolean shared,
    List<SideList> lists,
    List<ProblemCard> problems,
    List<StepReference> steps,
    SimilarTopicsView topics,
    ActivityAtHand activity) {

  public SideList own() {
    return lists.stream().filter(SideList::own).findFirst().orElseThrow();
  }

  public boolean isOpen() {
    return closed == null;
  }

  /** Whether needs can be written on the own list now. */
  public boolean isWritable() {
    return isOpen() && (!own().submitted() || late);
  }

  /** What can be answered to how often. */
  public List<Frequency> frequencies() {
    return List.of(Frequency.values());
  }

  /** How many needs are in no problem yet and not set aside. */
  public long free() {
    return lists.stream().flatMap(list -> list.rows().stream()).filter(NeedRow::isFree).count();
  }
}
