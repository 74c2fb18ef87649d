package org.cocreation.chassis.activity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity in a list, which can be completed without being read once more. */
@Schema(name = "ListedActivity", description = "An activity, and what its completion wants.")
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
