package org.cocreation.development.weighting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Side;

/** The scorings of the problems, only ever added to. */
@ApplicationScoped
class ScoringRepository implements PanacheRepositoryBase<Scoring, UUID> {

  /** Newest first, the provider's before the customer's. */
  List<Scoring> of(UUID problemId) {
    return list("problemId = ?1 order by number desc, side desc", problemId);
  }

  /** Each side's newest for each problem of the cycle. */
  List<Scoring> standing(UUID cycleId) {
    return list(
        "from Scoring s where s.cycleId = ?1 and s.number = (select max(later.number)"
            + " from Scoring later where later.problemId = s.problemId and later.side = s.side)",
        cycleId);
  }

  /** Of the next scoring by the side; the problem must be locked. */
  int nextNumber(UUID problemId, Side side) {
    return (int) count("problemId = ?1 and side = ?2", problemId, side) + 1;
  }
}
