package org.cocreation.development.sprint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sprint as people and events see it, always whole. */
@Schema(
    name = "Sprint",
    description = "Joint work of both sides with a usable output.",
    examples =
        """
        {"id": "0199f1a0-0900-7000-8000-000000000900",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200", "number": 1,
         "goal": "The operator of one excavator sees the load of each truck.",
         "startsOn": "2026-03-16", "endsOn": "2026-03-29",
         "hours": {"PROVIDER": 120, "CUSTOMER": 60}, "state": "RUNNING",
         "items": [{"itemId": "0199f1a0-0801-7000-8000-000000000801",
                    "title": "Load shown to the operator while loading", "effortHours": 120,
                    "kpiId": "0199f1a0-0401-7000-8000-000000000401", "state": "DOING",
                    "owner": {"person": "development@constructcorp", "name": "Jonas Eklund",
                              "side": "PROVIDER"},
                    "blockedBy": "The payload sensor of truck 7"}],
         "startedAt": "2026-03-16T08:00:04.103220Z"}""")
public record SprintView(
    UUID id,
    UUID cycleId,
    @Schema(description = "From 1, within its cycle.") int number,
    @JsonUnwrapped SprintContent content,
    Sprint.State state,
    @Schema(description = "As they were planned: what comes first is first.") List<Item> items,
    @Schema(description = "The proof of concept that was shown in it; absent where none was.")
        @Nullable UUID proofId,
    @Schema(description = "Why it ended without a proof of concept (R10).")
        @Nullable String noProofReason,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt) {

  /** A backlog item as the sprint took it. */
  @Schema(name = "SprintItem")
  public record Item(
      @Schema(description = "The backlog item.") UUID itemId,
      String title,
      int effortHours,
      @Schema(description = "The KPI that it serves (R6).") UUID kpiId,
      SprintItem.State state,
      @Nullable ItemOwner owner,
      @Schema(description = "What it waits for; absent where nothing blocks it.")
          @Nullable String blockedBy) {

    static Item of(SprintItem item) {
      return new Item(
          item.itemId(),
          item.title(),
          item.effortHours(),
          item.kpiId(),
          item.state(),
          item.owner(),
          item.blockedBy());
    }
  }

  public static SprintView of(Sprint sprint) {
    return new SprintView(
        sprint.id(),
        sprint.cycleId(),
        sprint.number(),
        sprint.content(),
        sprint.state(),
        sprint.items().stream().map(Item::of).toList(),
        sprint.proofId(),
        sprint.noProofReason(),
        sprint.startedAt(),
        sprint.endedAt());
  }

  /** What it takes to make all of its items. */
  public int effortHours() {
    return items.stream().mapToInt(Item::effortHours).sum();
  }

  /** Those that are begun and not done. */
  public List<Item> underWay() {
    return items.stream()
        .filter(
            item ->
                item.state() == SprintItem.State.DOING || item.state() == SprintItem.State.REVIEW)
        .toList();
  }
}
