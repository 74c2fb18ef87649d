package org.cocreation.development.page.needs;

import java.util.UUID;
import org.cocreation.development.problem.CommonProblemView;

/** A common problem, and the version that a change of it wants. */
public record ProblemCard(CommonProblemView problem, String etag) {

  /** The id of the form that does this with it. */
  public String form(String does) {
    return does + "-" + problem.id();
  }

  public boolean touches(UUID step) {
    return problem.steps().stream().anyMatch(touched -> touched.id().equals(step));
  }
}
