package org.cocreation.steering.told;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The concept as it is decided on: one exact revision with all its backlog items (activity 5). */
@Schema(name = "ConceptContent")
@JsonIgnoreProperties(ignoreUnknown = true)
public record ConceptContent(
    UUID id, int revision, String name, String summary, State state, List<Item> items)
    implements ToldContent {

  /**
   * Oldest item first, however the backlog is ordered: what comes first is no part of what is
   * signed, so another order changes no hash and voids no approval.
   */
  public ConceptContent {
    items =
        items == null
            ? null
            : items.stream()
                .sorted(Comparator.comparing(item -> String.valueOf(item.id())))
                .toList();
  }

  /** Whether development stands by it. */
  @Schema(name = "ConceptState")
  public enum State {
    DRAFT,
    TECHNICALLY_APPROVED
  }

  /** A backlog item, with its trace to a KPI (R6). */
  @Schema(name = "BacklogItemContent")
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Item(
      UUID id,
      String title,
      String description,
      int effortHours,
      String sourcing,
      int feasibility,
      String dataReadiness,
      String dataNote,
      UUID kpiId,
      String trace,
      @Schema(description = "PROPOSED, or REFUSED: not part of what is invested in.")
          String state) {}

  public boolean isApproved() {
    return state == State.TECHNICALLY_APPROVED;
  }

  @Override
  public boolean saysAll() {
    return id != null && revision > 0 && name != null && state != null && items != null;
  }
}
