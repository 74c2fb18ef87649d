package org.cocreation.steering.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.junit.jupiter.api.Test;

/** Whose hours are committed beyond what there are of them, and how many a cycle has. */
class ResourceTest {

  private static final LocalDate START = LocalDate.of(2026, 3, 2);
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);
  private static final UUID THIRD = new UUID(0, 3);

  @Test
  void shouldShowTheDaysOnWhichCyclesTakeMoreThanThereIs() {
    Resource resource = offered(40, null);
    commit(resource, ONE, 30, START, START.plusDays(20));
    commit(resource, OTHER, 20, START.plusDays(10), null);
    commit(resource, THIRD, 25, START.plusDays(30), START.plusDays(40));

    assertThat(resource.overbookings())
        .containsExactly(
            new Resource.Overbooking(START.plusDays(10), START.plusDays(20), 50),
            new Resource.Overbooking(START.plusDays(30), START.plusDays(40), 45));
  }

  @Test
  void shouldNotBeOverbookedUpToTheLastHourNorWhereTimesOnlyTouch() {
    Resource resource = offered(40, null);
    commit(resource, ONE, 25, START, START.plusDays(13));
    commit(resource, OTHER, 40, START.plusDays(14), START.plusDays(27));
    commit(resource, THIRD, 15, START, START.plusDays(13));

    assertThat(resource.overbookings()).isEmpty();
  }

  @Test
  void shouldShowWithoutEndWhatHasNone() {
    Resource resource = offered(40, null);
    commit(resource, ONE, 41, START, null);

    assertThat(resource.overbookings()).containsExactly(new Resource.Overbooking(START, null, 41));
  }

  @Test
  void shouldTakeTheLastWordOnACycle() {
    Resource resource = offered(40, null);
    commit(resource, ONE, 30, START, null);

    assertThat(resource.commit(new Commitment(ONE, 30, START, null))).isFalse();
    assertThat(resource.commit(new Commitment(ONE, 20, START, null))).isTrue();
    assertThat(resource.commitments()).containsExactly(new Commitment(ONE, 20, START, null));
  }

  @Test
  void shouldCommitNobodyOutsideOfTheirTime() {
    Resource resource = offered(40, START.plusDays(30));

    assertThatThrownBy(() -> commit(resource, ONE, 1, START.minusDays(1), START.plusDays(1)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("from");
    for (LocalDate to : new LocalDate[] {null, START.plusDays(31), START.minusDays(1)}) {
      assertThatThrownBy(() -> commit(resource, ONE, 1, START, to))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("to");
    }
  }

  @Test
  void shouldNotBeWithdrawnWhileACycleCountsOnIt() {
    Resource resource = offered(40, null);
    commit(resource, ONE, 30, START, null);

    assertThatThrownBy(() -> resource.withdraw("Leaves.")).isInstanceOf(Refusal.class);
    assertThat(resource.takeBack(ONE)).isTrue();
    resource.withdraw("Leaves.");
    assertThatThrownBy(() -> commit(resource, ONE, 1, START, null)).isInstanceOf(Refusal.class);
  }

  @Test
  void shouldCountASprintInPartByItsDaysRoundedDown() {
    List<Commitment> there =
        List.of(
            new Commitment(ONE, 40, START.minusDays(5), null),
            new Commitment(ONE, 40, START.plusDays(7), START.plusDays(16)));

    assertThat(CycleHours.sum(there, START, 1, 14)).isEqualTo(40 + 20);
    assertThat(CycleHours.sum(there, START, 2, 14)).isEqualTo(80 + 20 + 8);
    assertThat(CycleHours.sum(there, START.minusDays(100), 2, 14)).isZero();
  }

  private static Resource offered(int hours, LocalDate to) {
    return Resource.offer(
        UUID.randomUUID(),
        Side.PROVIDER,
        new ResourceContent(null, "Elin", "Sensors", hours, START, to));
  }

  private static void commit(
      Resource resource, UUID cycle, int hours, LocalDate from, LocalDate to) {
    assertThat(resource.commit(new Commitment(cycle, hours, from, to))).isTrue();
  }
}
