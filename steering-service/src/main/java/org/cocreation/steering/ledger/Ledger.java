package org.cocreation.steering.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.process.Side;

/**
 * The double-entry ledger of each partnership (R9). SQL by hand: the database itself keeps the
 * balances, sees to it that each entry balances and that none goes below zero, and refuses any
 * change of what was booked; an entity's cached balance would be beside the truth.
 */
@ApplicationScoped
public class Ledger {

  /** The right to book the partnership's next entry, until the transaction ends. */
  public record Turn(UUID partnershipId, long number) {}

  private final EntityManager entities;

  Ledger(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Waits until nobody else books in this partnership. A caller that moves money takes its turn
   * first, after the cycle's lock where it needs that, then reads what there is, then books: so
   * nothing is given out twice, and entries are numbered without gaps.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Turn takeTurn(UUID partnershipId) {
    Number number =
        (Number)
            entities
                .createNativeQuery(
                    "insert into ledger (partnership_id, entries) values (:partnership, 1)"
                        + " on conflict (partnership_id) do update set entries = ledger.entries + 1"
                        + " returning entries")
                .setParameter("partnership", partnershipId)
                .getSingleResult();
    return new Turn(partnershipId, number.longValue());
  }

  /** What of the cycle's pledges in this currency is not released. */
  public SideAmounts available(UUID cycleId, Currency currency) {
    return balances(
        "cycle_id = :owner and tranche_id is null", cycleId, AccountKind.AVAILABLE, currency);
  }

  /** What of the tranche is not spent. */
  public SideAmounts unspent(UUID trancheId, Currency currency) {
    return balances("tranche_id = :owner", trancheId, AccountKind.UNSPENT, currency);
  }

  private SideAmounts balances(String owner, UUID ownerId, AccountKind kind, Currency currency) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select side, balance from ledger_account where "
                    + owner
                    + " and kind = :kind and currency = :currency")
            .setParameter("owner", ownerId)
            .setParameter("kind", kind.name())
            .setParameter("currency", currency.getCurrencyCode())
            .getResultList();
    Map<Side, Money> amounts = new EnumMap<>(Side.class);
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      amounts.put(
          Side.valueOf((String) columns[0]),
          new Money(((Number) columns[1]).longValue(), currency));
    }
    return new SideAmounts(currency, amounts);
  }

  /** Books the entry, for good. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void book(Turn turn, JournalEntry entry, ActingPerson by, Instant now) {
    UUID id = Ids.next();
    entities
        .createNativeQuery(
            """
            insert into journal_entry (id, partnership_id, number, kind, cycle_id, tranche_id,
              reference_id, currency, description, person, name, organization, side, booked_at)
            values (:id, :partnership, :number, :kind, :cycle, cast(:tranche as uuid), :reference,
              :currency, :description, :person, :name, :organization, :side, :now)""")
        .setParameter("id", id)
        .setParameter("partnership", turn.partnershipId())
        .setParameter("number", turn.number())
        .setParameter("kind", entry.kind().name())
        .setParameter("cycle", entry.cycleId())
        .setParameter("tranche", text(entry.trancheId()))
        .setParameter("reference", entry.referenceId())
        .setParameter("currency", entry.currency().getCurrencyCode())
        .setParameter("description", entry.description())
        .setParameter("person", by.person())
        .setParameter("name", by.name())
        .setParameter("organization", by.organization())
        .setParameter("side", by.side().name())
        .setParameter("now", now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
    entry.postings().forEach(posting -> post(id, turn, entry, posting));
  }

  private void post(UUID entryId, Turn turn, JournalEntry entry, JournalEntry.Posting posting) {
    entities
        .createNativeQuery("insert into posting (entry_id, account_id, amount) values (?, ?, ?)")
        .setParameter(1, entryId)
        .setParameter(2, account(turn, entry, posting))
        .setParameter(3, posting.amount())
        .executeUpdate();
  }

  /** The posting's account, which is opened with its first posting. */
  private UUID account(Turn turn, JournalEntry entry, JournalEntry.Posting posting) {
    boolean ofTranche =
        posting.account() == AccountKind.UNSPENT || posting.account() == AccountKind.SPENT;
    String tranche = ofTranche ? text(entry.trancheId()) : null;
    List<?> known =
        entities
            .createNativeQuery(
                "select id from ledger_account where cycle_id = :cycle"
                    + " and tranche_id is not distinct from cast(:tranche as uuid)"
                    + " and currency = :currency and side = :side and kind = :kind")
            .setParameter("cycle", entry.cycleId())
            .setParameter("tranche", tranche)
            .setParameter("currency", entry.currency().getCurrencyCode())
            .setParameter("side", posting.side().name())
            .setParameter("kind", posting.account().name())
            .getResultList();
    if (!known.isEmpty()) {
      return (UUID) known.getFirst();
    }
    UUID id = Ids.next();
    entities
        .createNativeQuery(
            """
            insert into ledger_account
              (id, partnership_id, cycle_id, tranche_id, currency, side, kind)
            values (:id, :partnership, :cycle, cast(:tranche as uuid), :currency, :side, :kind)""")
        .setParameter("id", id)
        .setParameter("partnership", turn.partnershipId())
        .setParameter("cycle", entry.cycleId())
        .setParameter("tranche", tranche)
        .setParameter("currency", entry.currency().getCurrencyCode())
        .setParameter("side", posting.side().name())
        .setParameter("kind", posting.account().name())
        .executeUpdate();
    return id;
  }

  private static String text(UUID id) {
    return id == null ? null : id.toString();
  }
}
