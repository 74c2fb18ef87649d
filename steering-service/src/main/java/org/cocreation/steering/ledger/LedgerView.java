package org.cocreation.steering.ledger;

import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the money of a partnership stands, at one moment. */
@Schema(
    name = "Ledger",
    description =
        "By currency; at every moment pledged = available + released and released = unspent + spent"
            + " (R9), for each side by itself too.",
    examples =
        """
        {"partnershipId": "0199f1a0-0100-7000-8000-000000000100",
         "currencies": [
          {"currency": "EUR", "pledged": "100000.00", "available": "70000.00",
           "released": "30000.00", "unspent": "28749.25", "spent": "1250.75",
           "shares": [
            {"side": "PROVIDER", "pledged": "60000.00", "available": "42000.00",
             "released": "18000.00", "unspent": "17249.55", "spent": "750.45"},
            {"side": "CUSTOMER", "pledged": "40000.00", "available": "28000.00",
             "released": "12000.00", "unspent": "11499.70", "spent": "500.30"}]}]}""")
public record LedgerView(
    UUID partnershipId,
    @Schema(description = "The cycle whose money it is; absent where it is all cycles'.")
        UUID cycleId,
    List<CurrencyLedger> currencies) {

  /** The sums in one currency. */
  @Schema(name = "CurrencyLedger")
  public record CurrencyLedger(
      String currency,
      @Schema(description = "What both sides promised.") String pledged,
      @Schema(description = "Pledged and not released.") String available,
      @Schema(description = "Released in tranches.") String released,
      @Schema(description = "Released and not spent.") String unspent,
      String spent,
      List<SideLedger> shares) {}

  /** One side's part of the sums. */
  @Schema(name = "SideLedger")
  public record SideLedger(
      Side side, String pledged, String available, String released, String unspent, String spent) {}

  /** What one account, or all of the same kind, holds. */
  record Balance(Currency currency, Side side, AccountKind kind, Money amount) {}

  static LedgerView of(UUID partnershipId, UUID cycleId, Stream<Balance> balances) {
    SortedMap<String, Map<Side, Map<AccountKind, Money>>> sums = new TreeMap<>();
    balances.forEach(
        balance ->
            sums.computeIfAbsent(
                    balance.currency().getCurrencyCode(), code -> new EnumMap<>(Side.class))
                .computeIfAbsent(balance.side(), side -> new EnumMap<>(AccountKind.class))
                .merge(balance.kind(), balance.amount(), Money::plus));
    return new LedgerView(
        partnershipId,
        cycleId,
        sums.entrySet().stream()
            .map(entry -> of(Currency.getInstance(entry.getKey()), entry.getValue()))
            .toList());
  }

  private static CurrencyLedger of(Currency currency, Map<Side, Map<AccountKind, Money>> sums) {
    Map<AccountKind, Money> all = new EnumMap<>(AccountKind.class);
    sums.values().forEach(side -> side.forEach((kind, sum) -> all.merge(kind, sum, Money::plus)));
    SideLedger total = of(null, currency, all);
    return new CurrencyLedger(
        currency.getCurrencyCode(),
        total.pledged(),
        total.available(),
        total.released(),
        total.unspent(),
        total.spent(),
        Stream.of(Side.values())
            .map(side -> of(side, currency, sums.getOrDefault(side, Map.of())))
            .toList());
  }

  private static SideLedger of(Side side, Currency currency, Map<AccountKind, Money> sums) {
    Money none = Money.zero(currency);
    Money unspent = sums.getOrDefault(AccountKind.UNSPENT, none);
    Money spent = sums.getOrDefault(AccountKind.SPENT, none);
    return new SideLedger(
        side,
        text(sums.getOrDefault(AccountKind.PLEDGED, none)),
        text(sums.getOrDefault(AccountKind.AVAILABLE, none)),
        text(unspent.plus(spent)),
        text(unspent),
        text(spent));
  }

  private static String text(Money money) {
    return money.amount().toPlainString();
  }
}
