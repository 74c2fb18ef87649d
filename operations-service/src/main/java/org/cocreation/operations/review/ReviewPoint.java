package org.cocreation.operations.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that must change before operations endorses, and what development answers. */
@Schema(name = "ReviewPoint")
public record ReviewPoint(
    UUID id,
    String text,
    @Schema(description = "Absent until development answers.") @Nullable Answer answer) {

  /** What development does about a point, or why it does not. */
  @Schema(name = "PointAnswer")
  public record Answer(String text, String person, String name, Instant at) {}

  @JsonIgnore
  public boolean isAnswered() {
    return answer != null;
  }

  ReviewPoint answered(Answer with) {
    return new ReviewPoint(id, text, with);
  }
}
