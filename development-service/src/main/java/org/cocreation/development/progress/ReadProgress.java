package org.cocreation.development.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.cocreation.development.sprint.SprintMoves;
import org.cocreation.development.sprint.SprintView;

/** How a sprint goes on, for callers that show it. */
@ApplicationScoped
public class ReadProgress {

  private final SprintMoves moves;
  private final Clock clock;

  ReadProgress(SprintMoves moves, Clock clock) {
    this.moves = moves;
    this.clock = clock;
  }

  public Burndown burndown(SprintView sprint) {
    return of(sprint).burndown();
  }

  public CumulativeFlow flow(SprintView sprint) {
    return of(sprint).flow();
  }

  private FollowProgress of(SprintView sprint) {
    return new FollowProgress(sprint, moves.of(sprint.id()), clock.instant());
  }
}
