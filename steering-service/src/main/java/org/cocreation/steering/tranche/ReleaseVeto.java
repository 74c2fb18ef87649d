package org.cocreation.steering.tranche;

import java.util.Optional;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.steering.cycle.Cycle;

/**
 * Something that holds back the next tranche, whatever evidence there is: a kill clock that ran out
 * (R11), for one. A bean of a feature; without any, nothing holds it back.
 */
public interface ReleaseVeto {

  /**
   * Runs inside the transaction of the release.
   *
   * @param cycle locked
   * @return why nothing may be released now; empty where nothing speaks against it
   */
  Optional<Refusal> against(Cycle cycle);
}
