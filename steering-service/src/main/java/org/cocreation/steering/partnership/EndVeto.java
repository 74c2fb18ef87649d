package org.cocreation.steering.partnership;

import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.problem.Refusal;

/** What speaks against ending a partnership. */
public interface EndVeto {

  /**
   * @param partnershipId of one that is locked
   */
  Optional<Refusal> against(UUID partnershipId);
}
