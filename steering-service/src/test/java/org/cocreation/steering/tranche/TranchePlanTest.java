package org.cocreation.steering.tranche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.ledger.SideAmounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R8: what is released cannot be planned anew. */
class TranchePlanTest {

  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Evidence EVIDENCE =
      new Evidence(ActivityDefinition.ASSESS_SOLUTION, "Accepted.");

  private final TranchePlan plan = new TranchePlan(UUID.randomUUID(), UUID.randomUUID());

  @BeforeEach
  void plan() {
    assertThat(plan.plan(List.of(tranche(100, EVIDENCE), tranche(200, EVIDENCE), tranche(300))))
        .isTrue();
  }

  @Test
  void shouldCountARevisionOnlyWhenSomethingChanges() {
    boolean news = plan.plan(List.of(tranche(100, EVIDENCE), tranche(200, EVIDENCE), tranche(300)));

    assertThat(news).isFalse();
    assertThat(plan.revision()).isEqualTo(1);
    assertThat(plan.plan(List.of(tranche(100, EVIDENCE), tranche(200)))).isTrue();
    assertThat(plan.revision()).isEqualTo(2);
  }

  @Test
  void shouldKeepATranchesIdentityByItsNumber() {
    UUID second = plan.tranches().get(1).id();

    boolean news = plan.plan(List.of(tranche(1, EVIDENCE), tranche(2)));

    assertThat(news).isTrue();
    assertThat(plan.tranches()).extracting(Tranche::number).containsExactly(1, 2);
    assertThat(plan.tranches().get(1).id()).isEqualTo(second);
    assertThat(plan.before(plan.tranches().get(1))).contains(plan.first());
    assertThat(plan.before(plan.first())).isEmpty();
  }

  @Test
  void shouldPlanAnewOnlyWhatIsNotReleased() {
    release(plan.first());

    assertThat(plan.plan(List.of(tranche(100, EVIDENCE), tranche(50)))).isTrue();
    refused(() -> plan.plan(List.of(tranche(101, EVIDENCE), tranche(50))));
    refused(() -> plan.plan(List.of(tranche(100), tranche(50))));
  }

  @Test
  void shouldKeepTheCurrencyAndTheNumberOfWhatIsReleased() {
    release(plan.first());
    release(plan.tranches().get(1));

    refused(() -> plan.plan(List.of(tranche(100, EVIDENCE))));
    refused(
        () ->
            plan.plan(
                List.of(
                    new TranchePlan.Planned(
                        new Money(100, Currency.getInstance("SEK")), "Step", EVIDENCE),
                    new TranchePlan.Planned(
                        new Money(200, Currency.getInstance("SEK")), "Step", EVIDENCE))));
  }

  @Test
  void shouldReleaseOnce() {
    release(plan.first());

    assertThatThrownBy(() -> release(plan.first()))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("already-released"));
  }

  private static void refused(Runnable change) {
    assertThatThrownBy(change::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("tranche-released"));
  }

  private static void release(Tranche tranche) {
    tranche.releaseFirst(
        UUID.randomUUID(),
        new SideAmounts(EUR, Map.of(Side.PROVIDER, tranche.amount())),
        Instant.EPOCH);
  }

  private static TranchePlan.Planned tranche(long amount) {
    return tranche(amount, null);
  }

  private static TranchePlan.Planned tranche(long amount, Evidence evidence) {
    return new TranchePlan.Planned(new Money(amount, EUR), "Step", evidence);
  }
}
