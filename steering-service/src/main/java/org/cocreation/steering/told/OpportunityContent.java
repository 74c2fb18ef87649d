package org.cocreation.steering.told;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The opportunity that was selected, as it is decided on (activity 4). */
@Schema(name = "OpportunityContent")
@JsonIgnoreProperties(ignoreUnknown = true)
public record OpportunityContent(
    UUID id,
    UUID problemId,
    String title,
    boolean touchesConstraint,
    int feasibility,
    Range complexityCost,
    Range expectedReturn,
    String note,
    State state,
    @Schema(description = "The cycle's round in which it was selected.") Integer round)
    implements ToldContent {

  /** Whether it is the one. */
  @Schema(name = "OpportunityState")
  public enum State {
    CANDIDATE,
    SELECTED,
    SHELVED
  }

  /** An amount that nobody knows exactly, as exact decimals in text. */
  @Schema(name = "AmountRange")
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Range(String low, String likely, String high, String currency) {}

  boolean isSelected() {
    return state == State.SELECTED;
  }

  @Override
  public boolean saysAll() {
    return id != null && title != null && state != null;
  }
}
