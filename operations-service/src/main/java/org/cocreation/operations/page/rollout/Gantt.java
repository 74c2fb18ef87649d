package org.cocreation.operations.page.rollout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.cocreation.operations.rollout.SiteStep;

/**
 * The steps of a site over time, as a table whose cells span their days: no script draws it. Few
 * days have a column each, many share one.
 *
 * @param columns at least as many as a bar needs
 */
public record Gantt(LocalDate starts, LocalDate ends, int columns, List<Bar> bars) {

  private static final int MOST_COLUMNS = 60;

  /**
   * One step.
   *
   * @param before columns until it starts
   * @param length columns that it takes, one at least
   * @param after columns from its end on
   */
  public record Bar(SiteStep step, int before, int length, int after) {}

  /** Null where there is no step. */
  static Gantt of(List<SiteStep> steps) {
    if (steps.isEmpty()) {
      return null;
    }
    LocalDate starts =
        steps.stream().map(SiteStep::starts).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate ends =
        steps.stream().map(SiteStep::ends).max(Comparator.naturalOrder()).orElseThrow();
    long days = ChronoUnit.DAYS.between(starts, ends) + 1;
    int columns = (int) Math.min(days, MOST_COLUMNS);
    List<Bar> bars =
        steps.stream()
            .sorted(Comparator.comparing(SiteStep::starts).thenComparing(SiteStep::ends))
            .map(
                step -> {
                  int before =
                      (int) (ChronoUnit.DAYS.between(starts, step.starts()) * columns / days);
                  long until = ChronoUnit.DAYS.between(starts, step.ends()) + 1;
                  int end = Math.max(before + 1, (int) (until * columns / days));
                  return new Bar(step, before, end - before, columns - end);
                })
            .toList();
    return new Gantt(starts, ends, columns, bars);
  }
}
