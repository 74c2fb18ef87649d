package org.cocreation.steering.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What moves money. */
@Schema(name = "JournalEntryKind")
public enum EntryKind {
  /** Debits available, credits pledged. */
  PLEDGE(AccountKind.AVAILABLE, AccountKind.PLEDGED),
  /** Debits pledged, credits available: takes a pledge back. */
  WITHDRAWAL(AccountKind.PLEDGED, AccountKind.AVAILABLE),
  /** Debits unspent, credits available. */
  RELEASE(AccountKind.UNSPENT, AccountKind.AVAILABLE),
  /** Debits spent, credits unspent. */
  SPENDING(AccountKind.SPENT, AccountKind.UNSPENT);

  private final AccountKind debited;
  private final AccountKind credited;

  EntryKind(AccountKind debited, AccountKind credited) {
    this.debited = debited;
    this.credited = credited;
  }

  AccountKind debited() {
    return debited;
  }

  AccountKind credited() {
    return credited;
  }
}
