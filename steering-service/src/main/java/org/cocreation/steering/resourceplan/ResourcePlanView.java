package org.cocreation.steering.resourceplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.chassis.partnership.Signed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the hours of a cycle go to, as people and events see it. */
@Schema(
    name = "ResourcePlan",
    description = "What is chosen for the coming sprints, what is weeded out, and what that costs.",
    examples =
        """
        {"id": "0199f1a0-0b30-7000-8000-000000000b30",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200", "number": 1,
         "conceptId": "0199f1a0-0900-7000-8000-000000000900", "conceptRevision": 7,
         "startsOn": "2026-03-16", "sprints": 2, "hours": 160,
         "chosen": [{"itemId": "0199f1a0-0901-7000-8000-000000000901",
                     "title": "Load shown to the operator while loading", "hours": 120,
                     "value": {"amount": "180000.00", "currency": "EUR"}}],
         "weededOut": [{"itemId": "0199f1a0-0902-7000-8000-000000000902",
                        "title": "Report for the office", "hours": 60,
                        "value": {"amount": "24000.00", "currency": "EUR"},
                        "reason": "Nobody at the pit reads it; it can wait."}],
         "chosenHours": 120, "chosenValue": {"amount": "180000.00", "currency": "EUR"},
         "bestValue": {"amount": "180000.00", "currency": "EUR"},
         "opportunityCost": {"amount": "0.00", "currency": "EUR"},
         "leftOutValue": {"amount": "24000.00", "currency": "EUR"},
         "decidedBy": {"side": "PROVIDER", "person": "steering@constructcorp",
                       "name": "Astrid Lindqvist", "at": "2026-03-12T09:30:00.000000Z"}}""")
public record ResourcePlanView(
    @Schema(description = "The same for all plans of the cycle.") UUID id,
    UUID cycleId,
    @Schema(description = "Counts the decisions, from 1; the last one counts.") int number,
    UUID conceptId,
    @Schema(description = "The revision that both sides signed.") int conceptRevision,
    @Schema(description = "The first day of the first of these sprints.") LocalDate startsOn,
    int sprints,
    @Schema(description = "What both sides commit in these sprints.") long hours,
    List<PlannedItem> chosen,
    List<PlannedItem> weededOut,
    long chosenHours,
    MoneyView chosenValue,
    @Schema(description = "Of the most valuable set within the same hours.") MoneyView bestValue,
    @Schema(description = "bestValue less chosenValue: what choosing otherwise would bring more.")
        MoneyView opportunityCost,
    @Schema(description = "Of all that is weeded out, whether there are hours for it or not.")
        MoneyView leftOutValue,
    Signed decidedBy) {

  static ResourcePlanView of(ResourcePlan plan) {
    return new ResourcePlanView(
        plan.firstId(),
        plan.cycleId(),
        plan.number(),
        plan.conceptId(),
        plan.conceptRevision(),
        plan.startsOn(),
        plan.sprints(),
        plan.hours(),
        plan.chosen(),
        plan.weededOut(),
        plan.chosen().stream().mapToLong(PlannedItem::hours).sum(),
        plan.chosenValue().view(),
        plan.bestValue().view(),
        plan.opportunityCost().view(),
        plan.leftOutValue().view(),
        plan.signed());
  }
}
