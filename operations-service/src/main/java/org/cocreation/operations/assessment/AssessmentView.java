package org.cocreation.operations.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment as people and events see it. */
@Schema(
    name = "Assessment",
    description = "What operations of both sides says of one proof of concept (4.2.3, R10).",
    examples =
        """
        {"id": "0199f1a0-0750-7000-8000-000000000750",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200", "number": 1,
         "proofId": "0199f1a0-0830-7000-8000-000000000830",
         "sprintId": "0199f1a0-0820-7000-8000-000000000820", "sprintNumber": 1,
         "proofTitle": "The load on a tablet in the cab", "state": "REJECTED",
         "scenarios": [
           {"id": "0199f1a0-0740-7000-8000-000000000740", "side": "CUSTOMER",
            "workProcess": "Loading at the face",
            "text": "A full shift at night: the driver reads the load before the truck leaves.",
            "result": "REJECTED", "mustChange": "Show the load while the bucket is still up.",
            "effect": "The driver waits for the number, so each truck takes ten seconds longer.",
            "judgedBy": {"side": "CUSTOMER", "person": "operations@mincorp",
                         "name": "Pekka Rantanen", "at": "2026-03-30T06:40:00Z"}}],
         "verdicts": [
           {"side": "CUSTOMER", "outcome": "REJECTED", "note": "Not before the bucket is up.",
            "person": "operations@mincorp", "name": "Pekka Rantanen",
            "at": "2026-03-30T07:00:00Z"}],
         "openedAt": "2026-03-27T14:20:00Z", "closedAt": "2026-03-30T07:00:00Z"}""")
public record AssessmentView(
    UUID id,
    UUID cycleId,
    @Schema(description = "Counts the assessments of the cycle, from 1.") int number,
    UUID proofId,
    UUID sprintId,
    int sprintNumber,
    String proofTitle,
    @Schema(
            description =
                "ACCEPTED once operations of both sides accepted it, REJECTED once one of them did"
                    + " not; both are final.")
        Assessment.State state,
    List<AssessedScenarioView> scenarios,
    @Schema(description = "One of each side at most.") List<Verdict> verdicts,
    Instant openedAt,
    @Schema(description = "Absent while it is open.") @Nullable Instant closedAt) {

  static AssessmentView of(Assessment assessment) {
    return new AssessmentView(
        assessment.id(),
        assessment.cycleId(),
        assessment.number(),
        assessment.proofId(),
        assessment.sprintId(),
        assessment.sprintNumber(),
        assessment.proofTitle(),
        assessment.state(),
        assessment.scenarios().stream().map(AssessedScenarioView::of).toList(),
        assessment.verdicts(),
        assessment.openedAt(),
        assessment.closedAt());
  }
}
