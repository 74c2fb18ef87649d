package org.cocreation.steering.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The timers of the models, each by the task that stands behind it. */
public enum ProcessTimer {
  /** Signatures at the value gate are late. */
  REMIND_SIGNATURES,
  /** Signatures at the value gate are very late. */
  ESCALATE_SIGNATURES,
  /** A kill clock may have run out (R11). */
  EXPIRE_KILL_CLOCK,
  /** The sprint ends soon (R10). */
  REMIND_SPRINT,
  /** The sprint's last day is over (R10). */
  END_SPRINT;

  /** The job type of its task, such as {@code steering.remind-signatures}. */
  public String jobType() {
    return "steering." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ProcessTimer> ofJobType(String jobType) {
    return Arrays.stream(values()).filter(timer -> timer.jobType().equals(jobType)).findFirst();
  }
}
