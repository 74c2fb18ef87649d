package org.cocreation.development.needlist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.processmap.CycleSteps;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One side's list; of the other side's, before both are shared, only whether it is submitted. */
@Schema(
    name = "NeedList",
    examples =
        """
        {"side": "CUSTOMER", "submitted": true, "submittedAt": "2026-03-02T09:40:00.114209Z",
         "needs": [{"id": "6f0d0c0a-54cf-4b8e-9a54-0d8b0b3d3a11", "side": "CUSTOMER",
                    "title": "Trucks leave the face with too little load",
                    "frequency": "EVERY_SHIFT", "steps": []}]}""")
public record NeedListView(
    @Schema(description = "Absent before it is submitted.") UUID id,
    Side side,
    boolean submitted,
    Instant submittedAt,
    @Schema(description = "Why nothing is on it.") String emptyReason,
    @Schema(
            description =
                "By title. Absent where it is the other side's and both are not submitted yet.")
        List<NeedView> needs) {

  static NeedListView draft(Side side) {
    return new NeedListView(null, side, false, null, null, List.of());
  }

  static NeedListView of(NeedList list, List<Need> needs, CycleSteps steps) {
    return new NeedListView(
        list.isSubmitted() ? list.id() : null,
        list.side(),
        list.isSubmitted(),
        list.submittedAt(),
        list.emptyReason(),
        needs.stream().map(need -> NeedView.of(need, steps)).toList());
  }

  /** What the other side may know of it before both are shared. */
  static NeedListView closed(Side side, Instant submittedAt) {
    return new NeedListView(null, side, submittedAt != null, submittedAt, null, null);
  }
}
