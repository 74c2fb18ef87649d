package org.cocreation.steering.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.process.Side;

/** The ledger as it is read: sums and journal. SQL by hand, one statement for one snapshot. */
@ApplicationScoped
class Journal {

  private static final String BALANCES =
      """
      select currency, side, kind, cast(sum(balance) as bigint) as balance
      from ledger_account
      where partnership_id = :partnership%s
      group by currency, side, kind""";

  private static final String OF_ALL_CYCLES = BALANCES.formatted("");
  private static final String OF_CYCLE = BALANCES.formatted(" and cycle_id = :cycle");

  /** Numbers have no gaps: a page is a range of them. */
  private static final String ENTRIES =
      """
      select e.number, e.id, e.kind, e.cycle_id, e.tranche_id, e.reference_id, e.currency,
        e.person, e.name, e.organization, e.side as booked_for, e.description,
        to_char(e.booked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as booked_at,
        a.kind as account, a.side, p.amount
      from (select * from journal_entry
            where partnership_id = :partnership and %s) e
      join posting p on p.entry_id = e.id
      join ledger_account a on a.id = p.account_id
      order by e.number %s, a.side desc, p.amount desc""";

  private static final String FORWARDS =
      ENTRIES.formatted("number > :after and number <= :last", "");

  /** A filter that is null lets all through. */
  private static final String BACKWARDS =
      ENTRIES.formatted(
          """
          cycle_id = :cycle and number < :before
            and (cast(:kind as text) is null or kind = :kind)
            and (cast(:side as text) is null or side = :side)
          order by number desc limit :most""",
          "desc");

  private final EntityManager entities;

  Journal(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The sums at one moment.
   *
   * @param cycleId null for those of all cycles
   */
  LedgerView sums(UUID partnershipId, UUID cycleId) {
    var balances =
        entities
            .createNativeQuery(cycleId == null ? OF_ALL_CYCLES : OF_CYCLE, Tuple.class)
            .setParameter("partnership", partnershipId);
    if (cycleId != null) {
      balances.setParameter("cycle", cycleId);
    }
    return LedgerView.of(partnershipId, cycleId, rows(balances).stream().map(Journal::balance));
  }

  /** In the order of their booking; what is later booked comes behind them. */
  List<JournalEntryView> entries(UUID partnershipId, long after, int most) {
    return entries(
        rows(
            entities
                .createNativeQuery(FORWARDS, Tuple.class)
                .setParameter("partnership", partnershipId)
                .setParameter("after", after)
                .setParameter("last", after + most)));
  }

  /** Those of a cycle that fit, newest first. */
  List<JournalEntryView> newest(
      UUID partnershipId, UUID cycleId, EntryKind kind, Side side, long before, int most) {
    return entries(
        rows(
            entities
                .createNativeQuery(BACKWARDS, Tuple.class)
                .setParameter("partnership", partnershipId)
                .setParameter("cycle", cycleId)
                .setParameter("before", before)
                .setParameter("kind", kind == null ? null : kind.name())
                .setParameter("side", side == null ? null : side.name())
                .setParameter("most", most)));
  }

  private static List<JournalEntryView> entries(List<Tuple> rows) {
    Map<Long, List<Tuple>> byNumber = new LinkedHashMap<>();
    rows.forEach(
        row ->
            byNumber
                .computeIfAbsent(row.get("number", Long.class), n -> new ArrayList<>())
                .add(row));
    return byNumber.values().stream().map(Journal::entry).toList();
  }

  @SuppressWarnings("unchecked")
  private static List<Tuple> rows(jakarta.persistence.Query query) {
    return query.getResultList();
  }

  private static LedgerView.Balance balance(Tuple row) {
    Currency currency = Currency.getInstance(row.get("currency", String.class));
    return new LedgerView.Balance(
        currency,
        Side.valueOf(row.get("side", String.class)),
        AccountKind.valueOf(row.get("kind", String.class)),
        new Money(row.get("balance", Long.class), currency));
  }

  private static JournalEntryView entry(List<Tuple> postings) {
    Tuple row = postings.getFirst();
    String currency = row.get("currency", String.class);
    return new JournalEntryView(
        row.get("number", Long.class),
        row.get("id", UUID.class),
        EntryKind.valueOf(row.get("kind", String.class)),
        Instant.parse(row.get("booked_at", String.class)),
        row.get("cycle_id", UUID.class),
        row.get("tranche_id", UUID.class),
        row.get("reference_id", UUID.class),
        currency,
        row.get("person", String.class),
        row.get("name", String.class),
        row.get("organization", String.class),
        Side.valueOf(row.get("booked_for", String.class)),
        row.get("description", String.class),
        postings.stream().map(p -> posting(p, Currency.getInstance(currency))).toList());
  }

  private static JournalEntryView.PostingView posting(Tuple row, Currency currency) {
    long amount = row.get("amount", Long.class);
    String text = new Money(Math.absExact(amount), currency).amount().toPlainString();
    return new JournalEntryView.PostingView(
        AccountKind.valueOf(row.get("account", String.class)),
        Side.valueOf(row.get("side", String.class)),
        amount > 0 ? text : null,
        amount < 0 ? text : null);
  }
}
