package org.cocreation.steering.killclock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A kill clock as people see it. */
@Schema(
    name = "KillClock",
    description = "By when, and with how much, there must be an accepted proof of concept (R11).",
    examples =
        """
        {"id": "0199f1a0-0900-7000-8000-000000000900",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200", "date": "2027-04-15",
         "budget": {"amount": "60000.00", "currency": "EUR"},
         "extensions": [{"fromDate": "2027-03-01",
           "fromBudget": {"amount": "60000.00", "currency": "EUR"}, "toDate": "2027-04-15",
           "toBudget": {"amount": "60000.00", "currency": "EUR"},
           "reason": "The payload sensors came six weeks late.", "side": "CUSTOMER",
           "person": "steering@mincorp", "name": "Henrik Nyman",
           "at": "2027-03-02T08:10:00.120000Z"}]}""")
public record KillClockView(
    UUID id,
    UUID cycleId,
    @Schema(description = "The last day of it, in UTC.") LocalDate date,
    MoneyView budget,
    @Schema(description = "When it ran out; absent while it has not.") @Nullable Instant expiredAt,
    KillClock.@Nullable Expiry expiredWhy,
    @Schema(description = "Oldest first; absent in events.")
        @Nullable List<ExtensionView> extensions) {

  /** Who let it go on, and why. */
  @Schema(name = "KillClockExtension")
  public record ExtensionView(
      LocalDate fromDate,
      MoneyView fromBudget,
      LocalDate toDate,
      MoneyView toBudget,
      String reason,
      Side side,
      String person,
      String name,
      Instant at) {}

  static KillClockView of(KillClock clock, List<KillClockExtension> extensions) {
    return view(
        clock,
        extensions.stream()
            .map(
                extension ->
                    new ExtensionView(
                        extension.fromDate(),
                        money(clock, extension.fromBudget()),
                        extension.toDate(),
                        money(clock, extension.toBudget()),
                        extension.reason(),
                        extension.signed().side(),
                        extension.signed().person(),
                        extension.signed().name(),
                        extension.signed().at()))
            .toList());
  }

  /** Without what became of it before. */
  static KillClockView of(KillClock clock) {
    return view(clock, null);
  }

  private static KillClockView view(KillClock clock, List<ExtensionView> extensions) {
    return new KillClockView(
        clock.id(),
        clock.cycleId(),
        clock.date(),
        clock.budget().view(),
        clock.expiredAt().orElse(null),
        clock.expiredWhy(),
        extensions);
  }

  private static MoneyView money(KillClock clock, long minorUnits) {
    return new Money(minorUnits, clock.budget().currency()).view();
  }
}
