package org.cocreation.kpi.search;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.language.Language;
import org.cocreation.kpi.cycle.Cycle;
import org.cocreation.kpi.cycle.PartnershipView;
import org.cocreation.kpi.work.WorkView;
import org.cocreation.kpi.work.WorkView.CycleOfItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that was found. */
@Schema(
    name = "SearchResult",
    examples =
        """
        {"kind": "PROBLEM", "id": "0199f1a0-0800-7000-8000-000000000800",
         "title": "Loads are guessed", "partnership": "Site management",
         "cycle": {"id": "0199f1a0-0200-7000-8000-000000000200", "microService": "Weight loading"},
         "changedAt": "2026-03-03T08:12:45.120553Z",
         "place": {"service": "development",
                   "path": "/cycles/0199f1a0-0200-7000-8000-000000000200/problems"}}""")
public record SearchResult(
    SearchKind kind,
    UUID id,
    @Schema(
            description =
                "As people called it; that of a decision is in the language of Accept-Language, in"
                    + " English where it names no other.",
            examples = "Loads are guessed")
        String title,
    @Schema(description = "What its partnership is called.", examples = "Site management")
        String partnership,
    @Nullable @Schema(description = "Absent where it is of none.") CycleOfItem cycle,
    Instant changedAt,
    @Schema(description = "On which page it is.") WorkView.Place place) {

  static SearchResult of(
      SearchEntry entry, Map<UUID, PartnershipView> partnerships, Map<UUID, Cycle> cycles) {
    Cycle cycle = entry.cycleId() == null ? null : cycles.get(entry.cycleId());
    PartnershipView partnership = partnerships.get(entry.partnershipId());
    return new SearchResult(
        entry.kind(),
        entry.thing(),
        entry.kind() == SearchKind.DECISION
            ? DecisionTitle.read(entry.title()).in(Language.current())
            : entry.title(),
        partnership == null ? "" : partnership.name(),
        cycle == null ? null : new CycleOfItem(cycle.id(), cycle.microService()),
        entry.at(),
        entry.kind().place(entry.thing(), entry.partnershipId(), entry.cycleId()));
  }
}
