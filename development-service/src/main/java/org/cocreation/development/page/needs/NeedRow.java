package org.cocreation.development.page.needs;

import java.util.List;
import java.util.UUID;
import org.cocreation.development.needlist.NeedView;
import org.cocreation.development.problem.CommonProblemView;

/**
 * A need with what can be done about it.
 *
 * @param etag null on the other side's, which nobody here changes
 * @param problem in which it is; null where it is free
 * @param partners of the other side, to be looked at
 */
public record NeedRow(
    NeedView need, String etag, CommonProblemView problem, List<Partner> partners) {

  /**
   * A need of the other side that may be about the same; a person judges.
   *
   * @param why what makes it worth a look
   */
  public record Partner(NeedView need, String why) {}

  /** Whether it can be merged. */
  public boolean isFree() {
    return problem == null && need.setAside() == null;
  }

  /** The id of the form that does this with it. */
  public String form(String does) {
    return does + "-" + need.id();
  }

  public boolean touches(UUID step) {
    return need.steps().stream().anyMatch(touched -> touched.id().equals(step));
  }

  NeedRow with(List<Partner> found) {
    return new NeedRow(need, etag, problem, found);
  }
}
