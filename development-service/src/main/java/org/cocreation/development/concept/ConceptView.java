package org.cocreation.development.concept;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.development.signature.SignedRevision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A concept as people and events see it, always whole. */
@Schema(
    name = "Concept",
    description = "What the micro-service is to be: its backlog items, and whether it can be made.",
    examples =
        """
        {"id": "0199f1a0-0800-7000-8000-000000000800",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200", "revision": 3,
         "name": "Weight loading",
         "summary": "Operators see each truck's load while they load it, and load it right.",
         "state": "TECHNICALLY_APPROVED",
         "items": [{"id": "0199f1a0-0801-7000-8000-000000000801",
                    "title": "Load shown to the operator while loading",
                    "description": "The excavator's display shows the payload of the truck.",
                    "effortHours": 120, "sourcing": "CUSTOM", "feasibility": 4,
                    "dataReadiness": "READY", "kpiId": "0199f1a0-0401-7000-8000-000000000401",
                    "trace": "A right load saves the fuel of the tonnes hauled in vain.",
                    "state": "PROPOSED"}],
         "approvedBy": {"person": "development@mincorp", "name": "Sofia Kallio",
                        "side": "CUSTOMER", "at": "2026-03-10T09:12:44.103220Z",
                        "note": "Tried on one truck."}}""")
public record ConceptView(
    UUID id,
    UUID cycleId,
    @Schema(description = "From 1; one more with each change of the concept or its items.")
        int revision,
    @JsonUnwrapped ConceptContent content,
    Concept.State state,
    @Schema(
            description =
                "In the order of the backlog, in which the development team puts them; refused ones"
                    + " stay visible.")
        List<BacklogItemView> items,
    @Schema(description = "Absent while it is a draft.") @Nullable TechnicalApproval approvedBy,
    @Schema(
            description =
                "The revision that both sides signed last (R1): the phases after the value gate work"
                    + " from it. Absent before the first INVEST there.")
        @Nullable SignedRevision signed,
    @Schema(
            description =
                "Whether this is a later revision than the one that was signed: a draft on top of"
                    + " it. Absent where none was signed.")
        @Nullable Boolean differsFromSigned) {

  /**
   * As a revision is kept: oldest item first, for the order is no part of what is required, and
   * without what was signed, which may be another one by the time that it is read.
   */
  public ConceptView asKept() {
    return new ConceptView(
        id,
        cycleId,
        revision,
        content,
        state,
        items.stream().sorted(Comparator.comparing(item -> item.id().toString())).toList(),
        approvedBy,
        null,
        null);
  }

  /** A revision that is kept, once it was technically approved. */
  public ConceptView approved(TechnicalApproval approval) {
    return new ConceptView(
        id,
        cycleId,
        revision,
        content,
        Concept.State.TECHNICALLY_APPROVED,
        items,
        approval,
        null,
        null);
  }

  static ConceptView of(Concept concept, Optional<SignedRevision> signed) {
    return new ConceptView(
        concept.id(),
        concept.cycleId(),
        concept.revision(),
        concept.content(),
        concept.state(),
        concept.items().stream().map(BacklogItemView::of).toList(),
        concept.approval(),
        signed.orElse(null),
        signed.map(last -> last.revision() != concept.revision()).orElse(null));
  }
}
