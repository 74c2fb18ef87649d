package org.cocreation.operations.golive;

import java.util.List;
import java.util.UUID;
import org.cocreation.operations.rollout.Checklist;
import org.cocreation.operations.rollout.Condition;
import org.cocreation.operations.rollout.Site;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What must hold before a site goes live, as it is now. */
@Schema(
    name = "GoLiveChecklist",
    examples =
        """
        {"siteId": "0199f1a0-0760-7000-8000-000000000760", "state": "PLANNED", "ready": false,
         "conditions": [
           {"kind": "commitment", "holds": false,
            "text": "The provider’s operations confirmed the people whom it commits to this site (R12).",
            "help": "A member of that side’s operations names people with hours, and confirms them."},
           {"kind": "commitment", "holds": true,
            "text": "The customer’s operations confirmed the people whom it commits to this site (R12).",
            "help": "A member of that side’s operations names people with hours, and confirms them."}]}""")
public record ChecklistView(
    UUID siteId,
    Site.State state,
    @Schema(description = "Whether all conditions hold.") boolean ready,
    List<Condition> conditions) {

  static ChecklistView of(Site site, Checklist checklist) {
    return new ChecklistView(site.id(), site.state(), checklist.isReady(), checklist.conditions());
  }
}
