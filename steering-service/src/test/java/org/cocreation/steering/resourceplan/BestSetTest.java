package org.cocreation.steering.resourceplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cocreation.chassis.money.Money;
import org.cocreation.steering.itemvalue.ValuedItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BestSetTest {

  private static final Currency EUR = Currency.getInstance("EUR");

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  /** All 32,768 sets of 15 items are tried. */
  @ParameterizedTest
  @MethodSource("seeds")
  void shouldFindWhatTryingEverySetFinds(long seed) {
    Random random = new Random(seed);
    List<ValuedItem> items =
        IntStream.range(0, 15)
            .mapToObj(i -> item(random.nextInt(80) + (i == 0 ? 0 : 1), random.nextInt(100_000)))
            .toList();
    long hours = random.nextInt(700);

    BestSet best = BestSet.of(items, hours);

    assertThat(best.minorUnits()).isEqualTo(best(items, hours));
    List<ValuedItem> chosen = items.stream().filter(i -> best.ids().contains(i.id())).toList();
    assertThat(worth(chosen)).isEqualTo(best.minorUnits());
    assertThat(hours(chosen)).isLessThanOrEqualTo(hours);
  }

  @Test
  void shouldNotBeTheOneWithTheMostValuePerHourFirst() {
    ValuedItem dense = item(60, 70_00);
    ValuedItem one = item(50, 50_00);
    ValuedItem other = item(50, 50_00);

    assertThat(BestSet.of(List.of(dense, one, other), 100).ids())
        .containsExactlyInAnyOrder(one.id(), other.id());
  }

  @Test
  void shouldProposeNothingThatIsWorthNothing() {
    assertThat(BestSet.of(List.of(item(10, 0), item(0, 0)), 100).ids()).isEmpty();
  }

  @Test
  void shouldProposeNothingWithoutHoursButWhatTakesNone() {
    ValuedItem free = item(0, 1);

    assertThat(BestSet.of(List.of(item(10, 100), free), 0).ids()).containsExactly(free.id());
  }

  @Test
  void shouldSolveFiftyItemsOfAYearExactlyAndQuickly() {
    Random random = new Random(50);
    List<ValuedItem> items =
        IntStream.range(0, 50)
            .mapToObj(i -> item(1 + random.nextInt(400), random.nextInt(10_000_000)))
            .toList();
    long start = System.nanoTime();

    BestSet best = BestSet.of(items, 5_000);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    List<ValuedItem> chosen = items.stream().filter(i -> best.ids().contains(i.id())).toList();
    assertThat(hours(chosen)).isLessThanOrEqualTo(5_000);
    assertThat(best.minorUnits()).isEqualTo(worth(chosen)).isGreaterThanOrEqualTo(greedy(items));
  }

  private static ValuedItem item(int hours, long minorUnits) {
    return new ValuedItem(
        UUID.randomUUID(), "Item", hours, UUID.randomUUID(), null, new Money(minorUnits, EUR));
  }

  private static long best(List<ValuedItem> items, long hours) {
    long best = 0;
    for (int set = 0; set < 1 << items.size(); set++) {
      int bits = set;
      List<ValuedItem> chosen =
          IntStream.range(0, items.size())
              .filter(i -> (bits >> i & 1) == 1)
              .mapToObj(items::get)
              .toList();
      if (hours(chosen) <= hours) {
        best = Math.max(best, worth(chosen));
      }
    }
    return best;
  }

  /** Most value per hour first, as long as there is room. */
  private static long greedy(List<ValuedItem> items) {
    long room = 5_000;
    long worth = 0;
    for (ValuedItem item :
        items.stream().sorted((a, b) -> b.valuePerHour().compareTo(a.valuePerHour())).toList()) {
      if (item.hours() <= room) {
        room -= item.hours();
        worth += item.value().minorUnits();
      }
    }
    return worth;
  }

  private static long hours(List<ValuedItem> items) {
    return items.stream().mapToLong(ValuedItem::hours).sum();
  }

  private static long worth(List<ValuedItem> items) {
    return items.stream().mapToLong(item -> item.value().minorUnits()).sum();
  }
}
