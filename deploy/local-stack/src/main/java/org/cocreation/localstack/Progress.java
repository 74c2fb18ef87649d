package org.cocreation.localstack;

import java.time.Duration;

/** Hears how the components come up, from several threads at once. */
public interface Progress {
  Progress SILENT = new Progress() {};

  /** It began, or does something else now. */
  default void step(String component, String what) {}

  default void ready(String component, Duration took) {}

  default void failed(String component, String why) {}
}
