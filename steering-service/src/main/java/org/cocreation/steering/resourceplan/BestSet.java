package org.cocreation.steering.resourceplan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cocreation.steering.itemvalue.ValuedItem;

/**
 * The items that together are worth most within some hours: the 0/1 knapsack, solved exactly by
 * dynamic programming in hours. The table has as many rows as items and as many columns as hours,
 * in units of their greatest common divisor: 50 items of a year's hours take milliseconds. Among
 * equally worthy sets it is one without items that are worth nothing.
 */
record BestSet(Set<UUID> ids, long minorUnits) {

  BestSet {
    ids = Set.copyOf(ids);
  }

  /**
   * @param hours that there are
   */
  static BestSet of(List<ValuedItem> items, long hours) {
    List<ValuedItem> competing =
        items.stream().filter(item -> item.hours() <= hours && item.hours() > 0).toList();
    List<ValuedItem> free =
        items.stream().filter(item -> item.hours() == 0 && !item.value().isZero()).toList();
    BestSet best = competing.isEmpty() ? new BestSet(Set.of(), 0) : solve(competing, hours);
    Set<UUID> ids = new HashSet<>(best.ids());
    free.forEach(item -> ids.add(item.id()));
    return new BestSet(ids, best.minorUnits() + sum(free));
  }

  private static BestSet solve(List<ValuedItem> items, long hours) {
    int unit = items.stream().mapToInt(ValuedItem::hours).reduce(0, BestSet::divisor);
    long all = items.stream().mapToLong(ValuedItem::hours).sum();
    int columns = Math.toIntExact(Math.min(hours, all) / unit);
    long[] worth = new long[columns + 1];
    List<BitSet> taken = new ArrayList<>();
    for (ValuedItem item : items) {
      int size = item.hours() / unit;
      long value = item.value().minorUnits();
      BitSet takes = new BitSet(columns + 1);
      for (int room = columns; room >= size; room--) {
        if (worth[room - size] + value > worth[room]) {
          worth[room] = worth[room - size] + value;
          takes.set(room);
        }
      }
      taken.add(takes);
    }
    Set<UUID> ids = new HashSet<>();
    int room = columns;
    for (int i = items.size() - 1; i >= 0; i--) {
      if (taken.get(i).get(room)) {
        ids.add(items.get(i).id());
        room -= items.get(i).hours() / unit;
      }
    }
    return new BestSet(ids, worth[columns]);
  }

  private static int divisor(int one, int other) {
    return other == 0 ? one : divisor(other, one % other);
  }

  private static long sum(List<ValuedItem> items) {
    return items.stream().mapToLong(item -> item.value().minorUnits()).sum();
  }
}
