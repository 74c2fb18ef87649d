package org.cocreation.steering.funding;

import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cocreation.chassis.process.Side;

/**
 * One movement of money in double entry: what is debited is credited elsewhere, for each side by
 * itself. So pledged = available + released and released = unspent + spent, whatever was booked.
 *
 * @param trancheId null for a pledge
 * @param referenceId the pledge, tranche or spending that it books; each is booked once
 */
record JournalEntry(
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

  JournalEntry {
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

  static JournalEntry pledge(Pledge pledge) {
    return new JournalEntry(
        EntryKind.PLEDGE,
        pledge.cycleId(),
        null,
        pledge.id(),
        pledge.amount().currency(),
        pledge.note(),
        lines(EntryKind.PLEDGE, pledge.side(), pledge.amount().minorUnits()).toList());
  }

  static JournalEntry release(Tranche tranche, SideAmounts taken) {
    return new JournalEntry(
        EntryKind.RELEASE,
        tranche.cycleId(),
        tranche.id(),
        tranche.id(),
        tranche.amount().currency(),
        tranche.purpose(),
        lines(EntryKind.RELEASE, taken));
  }

  static JournalEntry spending(Spending spending, SideAmounts taken) {
    return new JournalEntry(
        EntryKind.SPENDING,
        spending.cycleId(),
        spending.trancheId(),
        spending.id(),
        spending.amount().currency(),
        spending.description(),
        lines(EntryKind.SPENDING, taken));
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
