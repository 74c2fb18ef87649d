package org.cocreation.steering.told;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The newest review of the concept by operations, as it is decided on (activity 6, R7). */
@Schema(name = "ConceptReviewContent")
@JsonIgnoreProperties(ignoreUnknown = true)
public record ConceptReviewContent(
    UUID id,
    int number,
    UUID conceptId,
    int conceptRevision,
    State state,
    List<String> useRequirements,
    List<String> workProcessChanges,
    ValueCheck valueCheck,
    List<Point> points)
    implements ToldContent {

  /** What operations said. */
  @Schema(name = "ConceptReviewState")
  public enum State {
    OPEN,
    ENDORSED,
    SENT_BACK
  }

  /** Whether the value calculation holds in the work. */
  @Schema(name = "ValueCheckContent")
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record ValueCheck(boolean holds, String note) {}

  /** What must change, and what development answered. */
  @Schema(name = "ReviewPointContent")
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Point(UUID id, String text, Answer answer) {}

  /** Development's answer to a point. */
  @Schema(name = "PointAnswerContent")
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Answer(String text, String person) {}

  /** An endorsement is worth nothing for another revision than the one that was read. */
  public boolean endorses(ConceptContent concept) {
    return state == State.ENDORSED
        && concept != null
        && concept.id().equals(conceptId)
        && concept.revision() == conceptRevision;
  }

  @Override
  public boolean saysAll() {
    return id != null && number > 0 && conceptId != null && state != null;
  }
}
