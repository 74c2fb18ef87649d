package org.cocreation.kpi.work;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.kpi.cycle.PartnershipView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What waits for a person, or for its side. */
@Schema(
    name = "Work",
    examples =
        """
        {"items": [{"id": "0199f1a0-0901-3000-8000-000000000901", "kind": "SIGNATURE",
          "title": "Sign the value statements and the concept",
          "partnership": {"id": "0199f1a0-0100-7000-8000-000000000100", "name": "Site management",
                          "parties": [{"organization": "mincorp", "name": "Mincorp",
                                       "side": "CUSTOMER"}]},
          "cycle": {"id": "0199f1a0-0200-7000-8000-000000000200", "microService": "Weight loading"},
          "team": "STEERING", "side": "CUSTOMER",
          "since": "2026-03-11T08:00:00Z", "blocksSince": "2026-03-11T08:00:00Z",
          "alsoWaitsFor": ["PROVIDER"], "missing": [],
          "people": [{"person": "steering@mincorp", "name": "Henrik Nyman"}],
          "amount": {"amount": "140000.00", "currency": "EUR"},
          "place": {"service": "steering",
                    "path": "/cycles/0199f1a0-0200-7000-8000-000000000200/gate"}}],
         "elsewhere": []}""")
public record WorkView(
    @Schema(description = "What holds others up longest comes first; then the oldest.")
        List<Item> items,
    @Schema(description = "Where the next page starts; absent on the last.")
        @Nullable String nextCursor,
    @Schema(
            description =
                "What is next in your partnerships and waits for others than you: on the first page"
                    + " only, five at the most.")
        List<Item> elsewhere) {

  /** One thing that waits. */
  @Schema(name = "WorkItem")
  public record Item(
      UUID id,
      WorkKind kind,
      @Schema(examples = "Submit the need list of your side") String title,
      PartnershipView partnership,
      @Nullable @Schema(description = "Absent where it is of none.") CycleOfItem cycle,
      @Nullable @Schema(
              description =
                  "Whose members can do it; absent: your organization's representatives, or you alone"
                      + " where somebody asks you.")
          Team team,
      @Nullable @Schema(description = "On which side; absent where either can do it for both.")
          Side side,
      Instant since,
      @Nullable @Schema(description = "By when, where there is a date.") Instant until,
      @Nullable @Schema(description = "Since when others are held up by it; absent where nobody is.")
          Instant blocksSince,
      @Schema(description = "Whose turn it is, too.") List<Side> alsoWaitsFor,
      @Schema(description = "What must be done before it can be, as far as events tell it.")
          List<String> missing,
      @Schema(
              description =
                  "Who may do it, where not all members of the team may; as far as known.")
          List<PossibleSigners.Person> people,
      @Nullable @Schema(description = "How much money it is about.") MoneyView amount,
      @Schema(description = "On which page it is done.") Place place) {

    /** Whether it can be done at once. */
    public boolean canBeDone() {
      return missing.isEmpty();
    }
  }

  /** A cycle by its name. */
  @Schema(name = "CycleOfWork")
  public record CycleOfItem(UUID id, @Schema(examples = "Weight loading") String microService) {}

  /** The address of a page: a service, and the path below its own. */
  @Schema(name = "WorkPlace")
  public record Place(
      @Schema(examples = "steering") String service,
      @Schema(examples = "/cycles/0199f1a0-0200-7000-8000-000000000200/gate") String path) {}

  /** Whether nothing waits. */
  public boolean hasNothing() {
    return items.isEmpty();
  }
}
