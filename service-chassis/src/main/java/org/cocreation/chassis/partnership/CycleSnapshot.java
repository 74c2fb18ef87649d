package org.cocreation.chassis.partnership;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;

/**
 * A cycle as its events tell it.
 *
 * @param held whether nothing goes on in it until steering answers a kill clock that ran out (R11)
 */
public record CycleSnapshot(
    UUID id, MicroService microService, String phase, int round, String status, boolean held) {

  public static final String RUNNING = "RUNNING";

  /** What happens to cycles, each told with the whole cycle. */
  public static String[] facts() {
    return new String[] {
      "started",
      "decision-awaited",
      "advanced",
      "moved-back",
      "shelved",
      "revived",
      "stopped",
      "completed",
      "held",
      "released"
    };
  }

  public CycleSnapshot {
    requireNonNull(id, "id");
    requireNonNull(microService, "microService");
    requireNonNull(phase, "phase");
    requireNonNull(status, "status");
  }

  /** The digital micro-service that the cycle is about. */
  public record MicroService(String name) {

    public MicroService {
      requireNonNull(name, "name");
    }
  }

  /** Whether it is where every cycle begins, and nothing was sent back yet. */
  public boolean isAtItsStart() {
    return round == 1 && Phase.NEEDS.name().equals(phase);
  }

  public boolean isRunning() {
    return RUNNING.equals(status);
  }

  /**
   * @throws Refusal 409 {@code kill-clock-expired} where its kill clock holds it (R11)
   */
  public void requireNotHeld() {
    if (held) {
      throw Refusal.conflict(
          "kill-clock-expired",
          "The kill clock ran out without an accepted proof of concept: nothing changes in the"
              + " cycle until steering extends it with a reason, moves the cycle back to before"
              + " the value gate, shelves or stops it.");
    }
  }
}
