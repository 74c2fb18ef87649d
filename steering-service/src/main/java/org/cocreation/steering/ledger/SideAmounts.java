package org.cocreation.steering.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.process.Side;

/** An amount that both sides have parts of, in one currency. */
public final class SideAmounts {

  private final Currency currency;
  private final Map<Side, Money> bySide = new EnumMap<>(Side.class);

  /** A side that is not named has nothing. */
  public SideAmounts(Currency currency, Map<Side, Money> amounts) {
    this.currency = currency;
    for (Side side : Side.values()) {
      bySide.put(side, amounts.getOrDefault(side, Money.zero(currency)));
    }
  }

  Currency currency() {
    return currency;
  }

  public Money of(Side side) {
    return bySide.get(side);
  }

  public Money total() {
    return bySide.values().stream().reduce(Money.zero(currency), Money::plus);
  }

  /** These sides' parts of it. */
  public SideAmounts only(Set<Side> sides) {
    Map<Side, Money> theirs = new EnumMap<>(bySide);
    theirs.keySet().retainAll(sides);
    return new SideAmounts(currency, theirs);
  }

  /**
   * Takes an amount from both sides in proportion to what each has, to the minor unit; never more
   * than a side has.
   *
   * @param amount more than nothing, at most the total
   */
  public SideAmounts take(Money amount) {
    if (amount.isNegative() || amount.isZero() || amount.compareTo(total()) > 0) {
      throw new IllegalArgumentException("Cannot take " + amount + " from " + total());
    }
    List<Side> sides = List.of(Side.values());
    List<Money> parts = amount.split(sides.stream().map(side -> of(side).minorUnits()).toList());
    Map<Side, Money> taken = new EnumMap<>(Side.class);
    for (int i = 0; i < parts.size(); i++) {
      taken.put(sides.get(i), parts.get(i));
    }
    return new SideAmounts(currency, taken);
  }

  public List<Share> shares() {
    return Arrays.stream(Side.values())
        .map(side -> new Share(side, of(side).amount().toPlainString()))
        .toList();
  }

  /** Those sides that have more than nothing. */
  List<Side> sides() {
    List<Side> sides = new ArrayList<>(bySide.keySet());
    sides.removeIf(side -> of(side).isZero());
    return sides;
  }
}
