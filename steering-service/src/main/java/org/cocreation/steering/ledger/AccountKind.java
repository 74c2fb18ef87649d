package org.cocreation.steering.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an account of the ledger counts. Each side has its own of each, so its share is visible. */
@Schema(name = "AccountKind")
public enum AccountKind {
  /** What was promised and not taken back; grows by credit, as all others do by debit. */
  PLEDGED,
  /** Pledged and not released. */
  AVAILABLE,
  /** Released and not spent. */
  UNSPENT,
  SPENT
}
