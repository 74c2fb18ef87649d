package org.cocreation.steering.pledge;

import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was taken back of pledges, as people and events see it. */
@Schema(
    name = "PledgeWithdrawal",
    description = "What a side took back of its pledges to a cycle: of what was not released (R8).",
    examples =
        """
        {"id": "0199f1a0-0790-7000-8000-000000000790",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200", "side": "PROVIDER",
         "amount": {"amount": "20000.00", "currency": "EUR"},
         "reason": "The third tranche is not needed: the sensors are there already.",
         "person": "steering@constructcorp", "name": "Astrid Lindqvist",
         "at": "2026-04-02T09:00:00.500000Z"}""")
public record PledgeWithdrawalView(
    UUID id,
    UUID cycleId,
    Side side,
    MoneyView amount,
    String reason,
    String person,
    String name,
    Instant at) {

  static PledgeWithdrawalView of(PledgeWithdrawal withdrawal) {
    return new PledgeWithdrawalView(
        withdrawal.id(),
        withdrawal.cycleId(),
        withdrawal.side(),
        withdrawal.amount().view(),
        withdrawal.reason(),
        withdrawal.signed().person(),
        withdrawal.signed().name(),
        withdrawal.signed().at());
  }
}
