package org.cocreation.development.submission;

import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.needlist.NeedList;
import org.cocreation.development.needlist.NeedView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A side's list, open to both from now on, with what is on it, by title. */
record SharedNeedList(
    UUID id,
    UUID cycleId,
    Side side,
    @Nullable String emptyReason,
    @Schema(
            description =
                "All that is on it, or some, where it is more than one event can tell: then there"
                    + " are more events of this, each with others.")
        List<NeedView> needs,
    @Nullable @Schema(description = "Which part of the list this is, from 1; absent in older events.")
        Integer part,
    @Nullable @Schema(description = "In how many parts the list is told; absent in older events.")
        Integer parts) {

  /**
   * @param parts all of them
   * @param index of the one to tell, from 0
   */
  static SharedNeedList of(NeedList list, List<List<NeedView>> parts, int index) {
    return new SharedNeedList(
        list.id(),
        list.cycleId(),
        list.side(),
        list.emptyReason(),
        parts.get(index),
        index + 1,
        parts.size());
  }
}
