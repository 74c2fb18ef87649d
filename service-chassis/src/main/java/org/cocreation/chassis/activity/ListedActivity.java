package org.cocreation.chassis.activity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity in a list, which can be completed without being read once more. */
@Schema(
    name = "ListedActivity",
    description = "An activity, and what its completion wants.",
    examples =
        """
        {"id": "0199f1a0-0301-7000-8000-000000000301", "key": "define-goals", "number": 1,
         "title": "Defining digitalization goals and KPIs", "phase": "NEEDS", "team": "STEERING",
         "partnershipId": "0199f1a0-0100-7000-8000-000000000100",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200", "round": 1, "state": "OPEN",
         "openedAt": "2026-03-02T08:30:01.114209Z", "etag": "\\"0\\""}""")
record ListedActivity(
    @JsonUnwrapped ActivityView activity,
    @Schema(
            description = "As the activity's ETag: what If-Match has to name to complete it.",
            examples = "\"0\"")
        String etag) {

  static ListedActivity of(Activity activity) {
    return new ListedActivity(
        ActivityView.of(activity), Preconditions.etag(activity.version()).toString());
  }

  @JsonIgnore
  UUID id() {
    return activity.id();
  }
}
