package org.cocreation.development.submission;

import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.needlist.Need;
import org.cocreation.development.needlist.NeedList;
import org.cocreation.development.needlist.NeedView;
import org.cocreation.development.processmap.CycleSteps;
import org.jspecify.annotations.Nullable;

/** A side's list, open to both from now on, with what is on it, by title. */
record SharedNeedList(
    UUID id, UUID cycleId, Side side, @Nullable String emptyReason, List<NeedView> needs) {

  static SharedNeedList of(NeedList list, List<Need> needs, CycleSteps steps) {
    return new SharedNeedList(
        list.id(),
        list.cycleId(),
        list.side(),
        list.emptyReason(),
        needs.stream().map(need -> NeedView.of(need, steps)).toList());
  }
}
