package org.cocreation.steering.ledger;

import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cocreation.chassis.process.Side;

/**
 * One movement of money in double entry: what is debited is credited elsewhere, for each side by
 * itself. So pledged = available + released and released = unspent + spent, whatever was booked.
 *
 * @param trancheId null for a pledge and its withdrawal
 * @param referenceId the pledge, withdrawal, tranche or spending that it books; each is booked once
 */
public record JournalEntry(
    EntryKind kind,
    UUID cycleId,
    UUID trancheId,
    UUID referenceId,
    Currency currency,
    String description,
    List<Posting> postings) {

  /**
   * A line of an entry.
   *
   * @param amount in minor units; positive is debit, negative credit
   */
  record Posting(AccountKind account, Side side, long amount) {}

  public JournalEntry {
    postings = List.copyOf(postings);
    for (Side side : Side.values()) {
      long sum =
          postings.stream()
              .filter(posting -> posting.side() == side)
              .mapToLong(Posting::amount)
              .reduce(0, Math::addExact);
      if (sum != 0) {
        throw new IllegalArgumentException("The postings of the " + side + " add up to " + sum);
      }
    }
    if (postings.isEmpty()) {
      throw new IllegalArgumentException("An entry moves money");
    }
  }

  /**
   * Moves money between the two accounts of its kind, for each side that has a part in it.
   *
   * @param trancheId null for a pledge
   * @param referenceId the pledge, tranche or spending that it books
   */
  public static JournalEntry of(
      EntryKind kind,
      UUID cycleId,
      UUID trancheId,
      UUID referenceId,
      String description,
      SideAmounts moved) {
    return new JournalEntry(
        kind, cycleId, trancheId, referenceId, moved.currency(), description, lines(kind, moved));
  }

  private static List<Posting> lines(EntryKind kind, SideAmounts amounts) {
    return amounts.sides().stream()
        .flatMap(side -> lines(kind, side, amounts.of(side).minorUnits()))
        .toList();
  }

  private static Stream<Posting> lines(EntryKind kind, Side side, long amount) {
    return Stream.of(
        new Posting(kind.debited(), side, amount), new Posting(kind.credited(), side, -amount));
  }
}
