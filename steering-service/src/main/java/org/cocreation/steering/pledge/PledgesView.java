package org.cocreation.steering.pledge;

import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is pledged to a cycle, and how both sides' pledges stand against each other. */
@Schema(
    name = "Pledges",
    examples =
        """
        {"items": [{"id": "0199f1a0-0700-7000-8000-000000000700",
                    "cycleId": "0199f1a0-0200-7000-8000-000000000200", "side": "PROVIDER",
                    "amount": {"amount": "60000.00", "currency": "EUR"},
                    "person": "steering@constructcorp", "name": "Astrid Lindqvist",
                    "at": "2026-03-02T09:00:00.500000Z"}],
         "withdrawals": [],
         "byCurrency": [{"currency": "EUR", "provider": "60000.00", "standing": "AWAITED"}]}""")
public record PledgesView(
    List<PledgeView> items,
    @Schema(description = "What was taken back of them, oldest first; the sums are without it.")
        List<PledgeWithdrawalView> withdrawals,
    List<CurrencyPledges> byCurrency) {

  /** How both sides' pledges stand against each other; all of these are legitimate (R9). */
  @Schema(name = "PledgeStanding")
  public enum Standing {
    /** Both sides put in the same. */
    MATCHED,
    /** One side puts in more than the other. */
    UNMATCHED,
    /** Both sides decided to put in nothing. */
    ZERO,
    /** A side has not decided yet, in any currency. */
    AWAITED
  }

  /** Both sides' pledges in one currency. */
  @Schema(name = "CurrencyPledges")
  public record CurrencyPledges(
      String currency,
      @Schema(description = "The provider's sum; absent as long as it has not decided at all.")
          String provider,
      @Schema(description = "The customer's sum; absent as long as it has not decided at all.")
          String customer,
      Standing standing) {}

  static PledgesView of(List<Pledge> pledges, List<PledgeWithdrawal> withdrawals) {
    Set<Side> decided = EnumSet.noneOf(Side.class);
    pledges.forEach(pledge -> decided.add(pledge.side()));
    TreeMap<String, List<Pledge>> byCurrency =
        pledges.stream()
            .collect(
                Collectors.groupingBy(
                    pledge -> pledge.amount().currency().getCurrencyCode(),
                    TreeMap::new,
                    Collectors.toList()));
    return new PledgesView(
        pledges.stream().map(PledgeView::of).toList(),
        withdrawals.stream().map(PledgeWithdrawalView::of).toList(),
        byCurrency.entrySet().stream()
            .map(
                entry ->
                    of(
                        Currency.getInstance(entry.getKey()),
                        entry.getValue(),
                        withdrawals,
                        decided))
            .toList());
  }

  private static CurrencyPledges of(
      Currency currency,
      List<Pledge> pledges,
      List<PledgeWithdrawal> withdrawals,
      Set<Side> decided) {
    Money provider = sum(currency, pledges, withdrawals, Side.PROVIDER);
    Money customer = sum(currency, pledges, withdrawals, Side.CUSTOMER);
    return new CurrencyPledges(
        currency.getCurrencyCode(),
        decided.contains(Side.PROVIDER) ? provider.amount().toPlainString() : null,
        decided.contains(Side.CUSTOMER) ? customer.amount().toPlainString() : null,
        standing(provider, customer, decided));
  }

  private static Money sum(
      Currency currency, List<Pledge> pledges, List<PledgeWithdrawal> withdrawals, Side side) {
    Money pledged =
        pledges.stream()
            .filter(pledge -> pledge.side() == side)
            .map(Pledge::amount)
            .reduce(Money.zero(currency), Money::plus);
    return withdrawals.stream()
        .filter(withdrawal -> withdrawal.side() == side)
        .map(PledgeWithdrawal::amount)
        .filter(amount -> amount.currency().equals(currency))
        .reduce(pledged, Money::minus);
  }

  private static Standing standing(Money provider, Money customer, Set<Side> decided) {
    if (decided.size() < Side.values().length) {
      return Standing.AWAITED;
    }
    if (!provider.equals(customer)) {
      return Standing.UNMATCHED;
    }
    return provider.isZero() ? Standing.ZERO : Standing.MATCHED;
  }
}
