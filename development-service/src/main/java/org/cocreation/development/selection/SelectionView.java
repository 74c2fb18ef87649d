package org.cocreation.development.selection;

import java.util.UUID;
import org.cocreation.development.opportunity.OpportunityView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The selection that stands. */
@Schema(
    name = "Selection",
    description = "The one opportunity that the cycle is about, and why (R4).",
    examples =
        """
        {"id": "0199f1a0-0750-7000-8000-000000000750",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200", "round": 1,
         "opportunityId": "0199f1a0-0701-7000-8000-000000000701",
         "title": "Trucks leave the face with the wrong load",
         "reason": "The best return for the least complexity, and it touches the constraint.",
         "candidates": 24,
         "selectedBy": {"person": "steering@mincorp", "name": "Henrik Nyman", "side": "CUSTOMER",
                        "at": "2026-03-09T10:02:11.550120Z"}}""")
public record SelectionView(
    UUID id,
    UUID cycleId,
    @Schema(description = "The cycle's round in which it was selected.") int round,
    UUID opportunityId,
    @Schema(description = "The common problem's.") String title,
    String reason,
    @Schema(description = "Among how many it was chosen.") int candidates,
    @Schema(description = "Absent where there were 10 or more.") String fewCandidatesReason,
    Selector selectedBy) {

  static SelectionView of(Selection selection, OpportunityView opportunity) {
    return new SelectionView(
        selection.id(),
        selection.cycleId(),
        selection.round(),
        selection.opportunityId(),
        opportunity.title(),
        selection.reason(),
        selection.candidates(),
        selection.fewCandidatesReason(),
        selection.selectedBy());
  }
}
