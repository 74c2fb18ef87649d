package org.cocreation.steering.workflow;

import java.util.Set;

/** What steering and its process models call the same, whichever engine conducts. */
public final class ModelNames {

  /** Messages that steering sends to a cycle's process. */
  public static final String CYCLE_STARTED = "cycle-started";

  public static final String CYCLE_REDIRECTED = "cycle-redirected";
  public static final String CYCLE_REVIVED = "cycle-revived";
  public static final String CYCLE_STOPPED = "cycle-stopped";
  public static final String SPRINT_STARTED = "sprint-started";
  public static final String SPRINT_ENDED = "sprint-ended";
  public static final Set<String> MESSAGES =
      Set.of(
          CYCLE_STARTED,
          CYCLE_REDIRECTED,
          CYCLE_REVIVED,
          CYCLE_STOPPED,
          SPRINT_STARTED,
          SPRINT_ENDED);

  /** Job types beside those of activities and timers: the decision after a phase, the end. */
  public static final String DECIDE = "steering.decide";

  public static final String START_NEXT_CYCLE = "steering.start-next-cycle";

  private ModelNames() {}
}
