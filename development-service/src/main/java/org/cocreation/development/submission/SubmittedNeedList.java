package org.cocreation.development.submission;

import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.needlist.NeedList;

/** That a side submitted its list, and nothing of what is on it, not even how much (R2). */
record SubmittedNeedList(UUID id, UUID cycleId, Side side, Instant submittedAt) {

  static SubmittedNeedList of(NeedList list) {
    return new SubmittedNeedList(list.id(), list.cycleId(), list.side(), list.submittedAt());
  }
}
