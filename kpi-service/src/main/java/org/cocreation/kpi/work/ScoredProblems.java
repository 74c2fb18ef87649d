package org.cocreation.kpi.work;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cocreation.chassis.process.Side;

/** The common problems of a cycle, and which side has judged each as it now is (R3). */
final class ScoredProblems {

  /** A problem at the end of its story. */
  private static final class Problem {
    private final Map<Side, Instant> scored = new EnumMap<>(Side.class);
    private final Set<Side> outdated = new HashSet<>();
    private final Set<String> needs = new HashSet<>();
    private String judged = "";
    private Instant judgedSince;
    private boolean open;

    private void follow(WorkFact fact) {
      if (fact.kind().equals("score")) {
        CycleFacts.side(fact.data())
            .ifPresent(
                side -> {
                  scored.putIfAbsent(side, fact.at());
                  outdated.remove(side);
                });
        return;
      }
      open = !"DISSOLVED".equals(fact.text("state"));
      needs.clear();
      fact.data().path("needs").forEach(need -> needs.add(need.asText()));
      if (!judged.equals(fact.text("judged"))) {
        judged = String.valueOf(fact.text("judged"));
        judgedSince = fact.at();
        outdated.addAll(scored.keySet());
        scored.clear();
      }
    }
  }

  private final Map<String, Problem> open;

  ScoredProblems(CycleFacts facts) {
    Map<String, Problem> problems = new HashMap<>();
    Stream.concat(facts.all("problem").stream(), facts.all("score").stream())
        .sorted(Comparator.comparing(WorkFact::sequence))
        .forEach(
            fact ->
                problems.computeIfAbsent(fact.text("problem"), key -> new Problem()).follow(fact));
    this.open =
        problems.entrySet().stream()
            .filter(known -> known.getValue().open && known.getValue().judgedSince != null)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  boolean isNone() {
    return open.isEmpty();
  }

  Set<String> ids() {
    return open.keySet();
  }

  /** The needs that are in one. */
  Set<String> needs() {
    return open.values().stream()
        .flatMap(problem -> problem.needs.stream())
        .collect(Collectors.toSet());
  }

  /** Since when each problem is as it is that this side has never judged. */
  List<Instant> toScore(Side side) {
    return waiting(side)
        .filter(problem -> !problem.outdated.contains(side))
        .map(problem -> problem.judgedSince)
        .toList();
  }

  /** Since when each problem is as it is that this side judged as it was before. */
  List<Instant> toScoreAnew(Side side) {
    return waiting(side)
        .filter(problem -> problem.outdated.contains(side))
        .map(problem -> problem.judgedSince)
        .toList();
  }

  /** When the other side judged each that waits for this one. */
  Stream<Instant> judgedByOther(Side side) {
    return waiting(side)
        .map(problem -> problem.scored.get(CycleFacts.other(side)))
        .filter(Objects::nonNull);
  }

  private Stream<Problem> waiting(Side side) {
    return open.values().stream().filter(problem -> !problem.scored.containsKey(side));
  }
}
