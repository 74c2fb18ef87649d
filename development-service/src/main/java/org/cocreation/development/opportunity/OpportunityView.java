package org.cocreation.development.opportunity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.cocreation.development.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An opportunity as people and events see it, always whole. */
@Schema(
    name = "Opportunity",
    description = "A common problem with what solving it would take and bring.",
    examples =
        """
        {"id": "0199f1a0-0701-7000-8000-000000000701",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200",
         "problemId": "0199f1a0-0601-7000-8000-000000000601",
         "title": "Trucks leave the face with the wrong load", "touchesConstraint": true,
         "feasibility": 4,
         "complexityCost": {"low": "40000.00", "likely": "60000.00", "high": "110000.00",
                            "currency": "EUR"},
         "expectedReturn": {"low": "120000.00", "likely": "180000.00", "high": "260000.00",
                            "currency": "EUR"},
         "note": "Payload sensors are in six of eight trucks (synthetic).",
         "state": "SELECTED", "round": 1}""")
public record OpportunityView(
    UUID id,
    UUID cycleId,
    UUID problemId,
    @Schema(description = "The common problem's.") String title,
    @Schema(description = "Whether the problem touches the system's constraint (R5).")
        boolean touchesConstraint,
    @JsonUnwrapped OpportunityContent content,
    Opportunity.State state,
    @Schema(description = "The cycle's round in which it was selected; absent unless it is.")
        @Nullable Integer round,
    @Schema(description = "Absent unless shelved.") @Nullable Shelving shelving) {

  static OpportunityView of(Opportunity opportunity, CommonProblem problem) {
    return new OpportunityView(
        opportunity.id(),
        opportunity.cycleId(),
        opportunity.problemId(),
        problem.title(),
        problem.touchesConstraint(),
        opportunity.content(),
        opportunity.state(),
        opportunity.selectedInRound().orElse(null),
        opportunity.shelving());
  }
}
