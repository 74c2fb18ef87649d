package org.cocreation.development.page.problems;

import java.util.List;
import org.cocreation.development.problem.CommonProblemView;
import org.cocreation.development.weighting.RankingView;

/**
 * A common problem in its place, with the needs from which it came and what the reader gave it.
 *
 * @param outdated whether the problem has changed since the reader scored it
 * @param cells a cell for each goal
 */
public record ProblemRow(
    RankingView.RankedProblemView ranked,
    CommonProblemView problem,
    boolean outdated,
    List<Cell> cells) {

  /**
   * What the reader gave it by one goal.
   *
   * @param score null before
   */
  public record Cell(RankingView.GoalShareView goal, Integer score) {}

  public boolean isScored() {
    return !cells.isEmpty() && cells.stream().allMatch(cell -> cell.score() != null);
  }

  /** The id of its form. */
  public String form() {
    return "score-" + problem.id();
  }
}
