package org.cocreation.development.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The revisions of a cycle's concept, for callers that show them. */
@ApplicationScoped
public class ReadRevisions {

  /** More nobody reads at once. */
  private static final int MOST = 30;

  private final ConceptRevisions revisions;

  ReadRevisions(ConceptRevisions revisions) {
    this.revisions = revisions;
  }

  /** The last ones, oldest first. */
  public List<ConceptRevision> newest(UUID cycleId) {
    return revisions.newest(cycleId, MOST);
  }
}
