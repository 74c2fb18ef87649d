package org.cocreation.steering.resourceplan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.itemvalue.SignedBacklog;
import org.cocreation.steering.itemvalue.ValuedItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the hours of the coming sprints would best go to. */
@Schema(
    name = "ResourceProposal",
    description =
        "The items of the signed backlog, most value per hour first, and the set that is worth most.",
    examples =
        """
        {"cycleId": "0199f1a0-0200-7000-8000-000000000200",
         "conceptId": "0199f1a0-0900-7000-8000-000000000900", "conceptRevision": 7,
         "startsOn": "2026-03-16", "sprints": 2, "sprintDays": 14, "hours": 160,
         "items": [{"itemId": "0199f1a0-0901-7000-8000-000000000901",
                    "title": "Load shown to the operator while loading", "hours": 120,
                    "kpiId": "0199f1a0-0401-7000-8000-000000000401",
                    "kpi": "Fuel cost per tonne hauled (synthetic)",
                    "value": {"amount": "180000.00", "currency": "EUR"},
                    "valuePerHour": {"amount": "1500.00", "currency": "EUR"}, "proposed": true}],
         "proposedHours": 120, "bestValue": {"amount": "180000.00", "currency": "EUR"},
         "notCounted": []}""")
public record ResourceProposalView(
    UUID cycleId,
    @Nullable UUID conceptId,
    int conceptRevision,
    LocalDate startsOn,
    int sprints,
    int sprintDays,
    @Schema(description = "What both sides commit in these sprints.") long hours,
    List<ItemView> items,
    long proposedHours,
    @Schema(description = "What the proposed set brings in a year: no other within the hours more.")
        MoneyView bestValue,
    @Schema(description = "Sides whose value is in other money, and in no item's value.")
        List<Side> notCounted) {

  /** For which sprints, and how many hours there are in them. */
  record Time(LocalDate startsOn, int sprints, int sprintDays, long hours) {}

  /** An item that competes for the hours. */
  @Schema(name = "ProposedItem")
  public record ItemView(
      UUID itemId,
      String title,
      int hours,
      @Nullable UUID kpiId,
      @Schema(description = "What the KPI is called.") @Nullable String kpi,
      @Schema(description = "What it brings in a year.") MoneyView value,
      MoneyView valuePerHour,
      @Schema(description = "Its share of its KPI's value; absent where that goes by effort.")
          @Nullable Integer percent,
      @Schema(description = "Whether it is in the set that is worth most.") boolean proposed) {

    static ItemView of(ValuedItem item, SignedBacklog signed, BestSet best) {
      return new ItemView(
          item.id(),
          item.title(),
          item.hours(),
          item.kpiId(),
          item.kpiId() == null ? null : signed.kpiName(item.kpiId()).orElse(null),
          item.value().view(),
          item.valuePerHour().view(),
          item.percent(),
          best.ids().contains(item.id()));
    }
  }

  static ResourceProposalView of(
      UUID cycleId, SignedBacklog signed, List<ValuedItem> items, Time time) {
    BestSet best = BestSet.of(items, time.hours());
    List<ValuedItem> byWorth =
        items.stream()
            .sorted(
                Comparator.comparing(ValuedItem::valuePerHour)
                    .reversed()
                    .thenComparing(item -> item.id().toString()))
            .toList();
    return new ResourceProposalView(
        cycleId,
        signed.concept() == null ? null : signed.concept().id(),
        signed.concept() == null ? 0 : signed.concept().revision(),
        time.startsOn(),
        time.sprints(),
        time.sprintDays(),
        time.hours(),
        byWorth.stream().map(item -> ItemView.of(item, signed, best)).toList(),
        items.stream()
            .filter(item -> best.ids().contains(item.id()))
            .mapToLong(ValuedItem::hours)
            .sum(),
        new Money(best.minorUnits(), signed.currency()).view(),
        signed.notCounted());
  }
}
