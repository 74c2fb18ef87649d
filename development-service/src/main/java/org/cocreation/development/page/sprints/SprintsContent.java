package org.cocreation.development.page.sprints;

import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.activity.ActivityAtHand;
import org.cocreation.development.sprint.Sprint;

/**
 * What the page shows.
 *
 * @param closed why the reader changes nothing here now; null where it can
 * @param sprints in their order
 * @param fresh the fields of a new sprint; null before there is a concept
 * @param sources the customer's data that items need, oldest first
 * @param freshSource the fields of a new one
 * @param activity null where the cycle has not reached it
 */
public record SprintsContent(
    UUID cycleId,
    String microService,
    String closed,
    List<SprintCard> sprints,
    PlanFields fresh,
    List<SourceCard> sources,
    SourceCard freshSource,
    ActivityAtHand activity) {

  public boolean isOpen() {
    return closed == null;
  }

  /** Null where none runs. */
  public SprintCard running() {
    return in(Sprint.State.RUNNING).stream().findFirst().orElse(null);
  }

  public List<SprintCard> planned() {
    return in(Sprint.State.PLANNED);
  }

  /** The last first. */
  public List<SprintCard> ended() {
    return in(Sprint.State.ENDED).reversed();
  }

  private List<SprintCard> in(Sprint.State state) {
    return sprints.stream().filter(card -> card.sprint().state() == state).toList();
  }
}
