package org.cocreation.chassis.money;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.cocreation.chassis.language.Spoken;

/**
 * An exact amount in the currency's minor units (R8): 1 EUR is 100, 1 JPY is 1. Amounts of
 * different currencies are never added or compared. Entities embed it, as the columns amount and
 * currency.
 */
@Embeddable
public record Money(@Column(name = "amount") long minorUnits, Currency currency)
    implements Comparable<Money>, Spoken {

  public static Money zero(Currency currency) {
    return new Money(0, currency);
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(minorUnits, sameCurrency(other)), currency);
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(minorUnits, sameCurrency(other)), currency);
  }

  public boolean isZero() {
    return minorUnits == 0;
  }

  public boolean isNegative() {
    return minorUnits < 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(minorUnits, sameCurrency(other));
  }

  /** Whether it is within a limit: beyond one in another currency it always is. */
  public boolean isAtMost(MoneyView limit) {
    return limit.currency().equals(currency.getCurrencyCode())
        && amount().compareTo(new BigDecimal(limit.amount())) <= 0;
  }

  /**
   * Splits it in proportion to the shares, to the minor unit: the parts add up to the whole, what
   * is left over by rounding goes to the largest remainders, among equal ones to the first.
   *
   * @param shares at least one, none negative, not all zero
   */
  public List<Money> split(List<Long> shares) {
    BigInteger total =
        shares.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    if (total.signum() <= 0 || shares.stream().anyMatch(share -> share < 0)) {
      throw new IllegalArgumentException("Cannot split by the shares " + shares);
    }
    List<BigInteger[]> parts =
        shares.stream()
            .map(
                share ->
                    BigInteger.valueOf(minorUnits)
                        .multiply(BigInteger.valueOf(share))
                        .divideAndRemainder(total))
            .toList();
    List<Long> amounts = new ArrayList<>(parts.stream().map(p -> p[0].longValueExact()).toList());
    long left = minorUnits - amounts.stream().mapToLong(Long::longValue).sum();
    List<Integer> byRemainder =
        IntStream.range(0, amounts.size())
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> parts.get(i)[1]).reversed())
            .toList();
    for (int i = 0; i < left; i++) {
      int index = byRemainder.get(i);
      amounts.set(index, amounts.get(index) + 1);
    }
    return amounts.stream().map(amount -> new Money(amount, currency)).toList();
  }

  /** With as many digits after the point as the currency has: {@code 1200.00}. */
  public BigDecimal amount() {
    return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits());
  }

  public MoneyView view() {
    return new MoneyView(amount().toPlainString(), currency.getCurrencyCode());
  }

  @Override
  public String said() {
    return view().said();
  }

  @Override
  public String toString() {
    return amount().toPlainString() + " " + currency.getCurrencyCode();
  }

  private long sameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("Cannot calculate " + this + " with " + other);
    }
    return other.minorUnits;
  }
}
