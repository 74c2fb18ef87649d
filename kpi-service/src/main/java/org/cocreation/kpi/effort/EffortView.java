package org.cocreation.kpi.effort;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.cocreation.chassis.process.Side;
import org.cocreation.kpi.cycle.CycleView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a cycle's process costs people (R20). */
@Schema(
    name = "Effort",
    examples =
        """
        {"at": "2026-03-12T09:30:00Z", "signatureLimitHours": 120,
         "activities": [{"id": "0199f1a0-0304-7000-8000-000000000304", "key": "select-opportunity",
           "number": 4, "title": "Selecting digitalization opportunities",
           "phase": "PRIORITIZATION", "team": "STEERING", "round": 1, "state": "COMPLETED",
           "openedAt": "2026-03-09T08:00:00Z", "closedAt": "2026-03-10T08:00:00Z",
           "openSeconds": 86400, "changes": 7,
           "signatures": [{"side": "PROVIDER", "waitedSeconds": 5400, "awaited": false,
                           "tooLong": false},
                          {"side": "CUSTOMER", "waitedSeconds": 91800, "awaited": true,
                           "since": "2026-03-11T08:00:00Z", "tooLong": false}]}]}""")
public record EffortView(
    @Schema(description = "Up to when what still lasts is counted.") Instant at,
    @Schema(description = "For how long a signature may be awaited before an event tells of it.")
        long signatureLimitHours,
    @Schema(description = "In the paper's order, an activity's rounds one after the other.")
        List<ActivityEffort> activities) {

  /** What one activity costs, in one round. */
  @Schema(name = "ActivityEffort")
  public record ActivityEffort(
      @JsonUnwrapped CycleView.ActivityState activity,
      @Schema(description = "From open to done, or until now.") long openSeconds,
      @Schema(
              description =
                  "How many changes people made for it, its completion too: each fact that names a"
                      + " person is one. What was only read, and what was refused, is told by no"
                      + " event and not counted.")
          long changes,
      @Schema(
              description =
                  "For how long each side's signature was awaited at the value gate: since the"
                      + " phase's work was done, or the signature voided. Empty for activities"
                      + " whose result nobody signs.")
          List<SignatureEffort> signatures) {}

  /** How long one side's signature was awaited. */
  @Schema(name = "SignatureEffort")
  public record SignatureEffort(
      Side side,
      long waitedSeconds,
      @Schema(description = "Whether it is awaited now.") boolean awaited,
      @Schema(description = "Since when; absent where it is not awaited.") Instant since,
      @Schema(description = "Whether one of its waits passed the limit.") boolean tooLong) {}

  /** Whether there is anything to show. */
  public boolean isEmpty() {
    return activities.isEmpty();
  }
}
