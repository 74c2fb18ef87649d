package org.cocreation.development.weighting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.goal.WeightedGoal;

/**
 * Problems in the order of their value by the goals (R3). Calculated exactly, so that anyone who
 * adds up the inputs finds the same.
 */
public class Ranking {

  static final String FORMULA =
      "value = sum over the goals of share x (provider's score + customer's score) / 2;"
          + " disagreement = sum over the goals of share x |provider's score - customer's score|."
          + " A side's score is the median of its people's. Scores go from 0 to 10, shares add up to 1. Problems of equal value share a rank; a"
          + " problem has none until both sides have scored it for every goal.";

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * A problem with the scores that each side gave it as it is.
   *
   * @param scores by side and goal; a side or goal may be missing
   * @param scoredBy the sides that scored it, also where the scores are not shown
   * @param outdated the sides that scored only what it was before
   */
  public record Candidate(
      UUID problemId,
      String title,
      Map<Side, Map<UUID, SideScore>> scores,
      List<Side> scoredBy,
      List<Side> outdated) {

    SideScore score(Side side, WeightedGoal goal) {
      return scores.getOrDefault(side, Map.of()).get(goal.goalId());
    }

    /** Whether the side has scored it by every one of these goals. */
    public boolean isScoredBy(Side side, List<WeightedGoal> goals) {
      return goals.stream().allMatch(goal -> score(side, goal) != null);
    }

    /** Without other sides' scores by goals by which not every side has scored. */
    Candidate asSeenBy(Side reader) {
      Map<Side, Map<UUID, SideScore>> seen = new EnumMap<>(Side.class);
      scores.forEach(
          (side, byGoal) -> {
            Map<UUID, SideScore> shown = new HashMap<>(byGoal);
            if (side != reader) {
              shown.keySet().removeIf(goal -> !isScoredByAll(goal));
            }
            if (!shown.isEmpty()) {
              seen.put(side, shown);
            }
          });
      return new Candidate(problemId, title, seen, scoredBy, outdated);
    }

    private boolean isScoredByAll(UUID goal) {
      return Arrays.stream(Side.values())
          .allMatch(side -> scores.getOrDefault(side, Map.of()).containsKey(goal));
    }
  }

  /** What a goal adds to a problem's value; parts are null where a score is. */
  record Input(
      WeightedGoal goal, SideScore provider, SideScore customer, BigDecimal contribution) {}

  /**
   * A problem in its place.
   *
   * @param rank from 1; null, as are the figures that need them, until both sides have scored
   */
  record Ranked(
      Integer rank,
      Candidate candidate,
      BigDecimal value,
      BigDecimal provider,
      BigDecimal customer,
      BigDecimal disagreement,
      List<Input> inputs) {}

  private final List<WeightedGoal> goals;

  /**
   * @param goals the leaves
   */
  Ranking(List<WeightedGoal> goals) {
    this.goals = List.copyOf(goals);
  }

  /** The most valuable first, those without a rank last. */
  List<Ranked> of(List<Candidate> candidates) {
    List<Ranked> valued =
        candidates.stream()
            .map(this::value)
            .sorted(
                Comparator.comparing(Ranked::value, Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(ranked -> ranked.candidate().title())
                    .thenComparing(ranked -> ranked.candidate().problemId()))
            .toList();
    List<Ranked> ranking = new ArrayList<>();
    for (Ranked next : valued) {
      ranking.add(next.value() == null ? next : withRank(next, rankAfter(ranking, next)));
    }
    return ranking;
  }

  private static int rankAfter(List<Ranked> ranking, Ranked next) {
    if (!ranking.isEmpty() && ranking.getLast().value().compareTo(next.value()) == 0) {
      return ranking.getLast().rank();
    }
    return ranking.size() + 1;
  }

  private static Ranked withRank(Ranked problem, int rank) {
    return new Ranked(
        rank,
        problem.candidate(),
        problem.value(),
        problem.provider(),
        problem.customer(),
        problem.disagreement(),
        problem.inputs());
  }

  private Ranked value(Candidate candidate) {
    List<Input> inputs = goals.stream().map(goal -> input(candidate, goal)).toList();
    boolean byProvider = !goals.isEmpty() && candidate.isScoredBy(Side.PROVIDER, goals);
    boolean byCustomer = !goals.isEmpty() && candidate.isScoredBy(Side.CUSTOMER, goals);
    boolean byBoth = byProvider && byCustomer;
    return new Ranked(
        null,
        candidate,
        sumIf(byBoth, inputs, Input::contribution),
        sumIf(byProvider, inputs, input -> weighted(input, input.provider().score())),
        sumIf(byCustomer, inputs, input -> weighted(input, input.customer().score())),
        sumIf(
            byBoth,
            inputs,
            input ->
                weighted(input, input.provider().score().subtract(input.customer().score()).abs())),
        inputs);
  }

  private static Input input(Candidate candidate, WeightedGoal goal) {
    SideScore provider = candidate.score(Side.PROVIDER, goal);
    SideScore customer = candidate.score(Side.CUSTOMER, goal);
    BigDecimal contribution =
        provider == null || customer == null
            ? null
            : goal.share().multiply(provider.score().add(customer.score())).multiply(HALF);
    return new Input(goal, provider, customer, contribution);
  }

  private static BigDecimal weighted(Input input, BigDecimal score) {
    return input.goal().share().multiply(score);
  }

  private static BigDecimal sumIf(
      boolean known, List<Input> inputs, Function<Input, BigDecimal> part) {
    return known ? inputs.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add) : null;
  }
}
