package org.cocreation.steering.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.steering.pledge.PledgesView;
import org.cocreation.steering.tranche.TranchePlanView;
import org.junit.jupiter.api.Test;

/**
 * What the gate says of tranches for which less is pledged (R9): said before, not when released.
 */
class GateRoomTest {

  @Test
  void shouldSayWhatIsPlannedBeyondWhatIsPledged() {
    assertThat(room("30000.00", "25000.00").notCovered())
        .isEqualTo(
            new GateRoom.NotCovered(
                new MoneyView("55000.00", "EUR"), new MoneyView("50000.00", "EUR")));
    assertThat(room("30000.00", "20000.00").notCovered()).isNull();
    assertThat(new GateRoom(null, null, List.of(), null, null, null, null, null).notCovered())
        .isNull();
  }

  private static GateRoom room(String first, String second) {
    PledgesView pledges =
        new PledgesView(
            List.of(),
            List.of(),
            List.of(
                new PledgesView.CurrencyPledges(
                    "EUR", "30000.00", "20000.00", PledgesView.Standing.UNMATCHED),
                new PledgesView.CurrencyPledges(
                    "SEK", "90000.00", null, PledgesView.Standing.UNMATCHED)));
    TranchePlanView plan =
        new TranchePlanView(
            UUID.randomUUID(),
            UUID.randomUUID(),
            1,
            "EUR",
            List.of(tranche(1, first), tranche(2, second)));
    return new GateRoom(
        null, null, List.of(), pledges, new Versioned<>(plan, "\"1\""), null, null, null);
  }

  private static TranchePlanView.PlannedTrancheView tranche(int number, String amount) {
    return new TranchePlanView.PlannedTrancheView(
        UUID.randomUUID(), number, amount, "Step " + number, null);
  }
}
