package org.cocreation.development.weighting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.problem.CommonProblem;

/** The scorings of the problems, only ever added to. */
@ApplicationScoped
class ScoringRepository implements PanacheRepositoryBase<Scoring, UUID> {

  private static final String NEWEST_OF_PERSON =
      "(select max(later.number) from Scoring later where later.problemId = s.problemId"
          + " and later.side = s.side and later.person = s.person)";

  /** Newest first, the provider's before the customer's. */
  List<Scoring> of(UUID problemId) {
    return list("problemId = ?1 order by number desc, side desc", problemId);
  }

  /** Each person's newest for each problem of the cycle. */
  List<Scoring> standing(UUID cycleId) {
    return list("from Scoring s where s.cycleId = ?1 and s.number = " + NEWEST_OF_PERSON, cycleId);
  }

  /** Each person's newest for a problem, where it judged the problem as it is. */
  List<Scoring> ofSubject(CommonProblem problem) {
    return list(
        "from Scoring s where s.problemId = ?1 and s.subject = ?2 and s.number = "
            + NEWEST_OF_PERSON,
        problem.id(),
        problem.subject());
  }

  Optional<Scoring> newest(UUID problemId, Side side, String person) {
    return find(
            "problemId = ?1 and side = ?2 and person = ?3 order by number desc",
            problemId,
            side,
            person)
        .firstResultOptional();
  }

  /** The newest scoring of each side that has scored the problem, by any of its people. */
  Map<Side, Scoring> newestOfSides(UUID problemId) {
    return list(
            "from Scoring s where s.problemId = ?1 and s.number = (select max(later.number)"
                + " from Scoring later where later.problemId = s.problemId"
                + " and later.side = s.side)",
            problemId)
        .stream()
        .collect(Collectors.toMap(Scoring::side, Function.identity()));
  }
}
