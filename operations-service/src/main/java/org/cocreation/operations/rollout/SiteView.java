package org.cocreation.operations.rollout;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A site as people and events see it. */
@Schema(
    name = "Site",
    description = "A place at which people come to work with the micro-service (4.2.4, R12).",
    examples =
        """
        {"id": "0199f1a0-0760-7000-8000-000000000760",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200",
         "name": "North pit", "pilot": true, "supportMode": "REMOTE_MONITORING",
         "yearlyCost": {"amount": "6000.00", "currency": "EUR"},
         "roles": ["Dispatcher"], "steps": [], "state": "PLANNED",
         "commitments": [
           {"side": "PROVIDER", "people": []},
           {"side": "CUSTOMER", "people": [
              {"name": "Pekka Rantanen", "hours": 60,
               "from": "2026-05-04", "to": "2026-06-12"}],
            "confirmed": {"person": "operations@mincorp", "name": "Pekka Rantanen",
                          "at": "2026-04-28T08:15:00Z"}}]}""")
public record SiteView(
    UUID id,
    UUID cycleId,
    @JsonUnwrapped SiteContent content,
    Site.State state,
    @Schema(description = "One of each side.") List<CommitmentView> commitments,
    @Schema(description = "Its newest going live or rolling back; absent before the first.")
        Site.@Nullable Turned turned) {

  /** What one side commits to a site. */
  @Schema(
      name = "SiteCommitment",
      examples =
          """
          {"side": "CUSTOMER",
           "people": [{"name": "Pekka Rantanen", "hours": 60,
                       "from": "2026-05-04", "to": "2026-06-12"}],
           "confirmed": {"person": "operations@mincorp", "name": "Pekka Rantanen",
                         "at": "2026-04-28T08:15:00Z"}}""")
  public record CommitmentView(
      Side side,
      @JsonUnwrapped CommitmentContent content,
      @Schema(description = "Absent until the side's operations confirms it as it now is.")
          Commitment.@Nullable Confirmed confirmed) {

    static CommitmentView of(Commitment commitment) {
      return new CommitmentView(commitment.side(), commitment.content(), commitment.confirmed());
    }
  }

  public static SiteView of(Site site) {
    return new SiteView(
        site.id(),
        site.cycleId(),
        site.content(),
        site.state(),
        site.commitments().stream().map(CommitmentView::of).toList(),
        site.turned());
  }
}
