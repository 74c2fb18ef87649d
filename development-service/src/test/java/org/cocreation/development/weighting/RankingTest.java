package org.cocreation.development.weighting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.goal.WeightedGoal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {

  private final WeightedGoal fuel = goal("Lower fuel cost", "0.750000");
  private final WeightedGoal queues = goal("Shorter queues", "0.250000");
  private final Ranking ranking = new Ranking(List.of(fuel, queues));

  @Test
  void shouldRankByTheGoalsSharesAndShowTheInputs() {
    Ranking.Ranked first =
        ranking.of(List.of(scored("Queues", 2, 9, 2, 9), scored("Loads", 6, 3, 10, 3))).getFirst();

    assertThat(first.candidate().title()).isEqualTo("Loads");
    assertThat(first.rank()).isEqualTo(1);
    assertThat(first.value()).isEqualByComparingTo("6.75");
    assertThat(first.provider()).isEqualByComparingTo("5.25");
    assertThat(first.customer()).isEqualByComparingTo("8.25");
    assertThat(first.inputs())
        .extracting(input -> input.contribution().stripTrailingZeros().toPlainString())
        .containsExactly("6", "0.75");
  }

  @Test
  void shouldShowDisagreementThatTheAverageHides() {
    Ranking.Ranked torn = ranking.of(List.of(scored("Torn", 10, 0, 0, 10))).getFirst();
    Ranking.Ranked agreed = ranking.of(List.of(scored("Agreed", 5, 5, 5, 5))).getFirst();

    assertThat(torn.value()).isEqualByComparingTo(agreed.value());
    assertThat(torn.disagreement()).isEqualByComparingTo("10");
    assertThat(agreed.disagreement()).isEqualByComparingTo("0");
  }

  @Test
  void shouldShareARankAmongEqualsAndLeaveTheNextFree() {
    List<Ranking.Ranked> ranked =
        ranking.of(
            List.of(
                scored("C", 1, 1, 1, 1),
                scored("B", 5, 5, 5, 5),
                scored("A", 5, 5, 5, 5),
                scored("D", 9, 9, 9, 9)));

    assertThat(ranked).extracting(r -> r.candidate().title()).containsExactly("D", "A", "B", "C");
    assertThat(ranked).extracting(Ranking.Ranked::rank).containsExactly(1, 2, 2, 4);
  }

  @Test
  void shouldGiveNoRankBeforeBothSidesScoredEveryGoal() {
    Ranking.Candidate half =
        new Ranking.Candidate(
            UUID.randomUUID(),
            "Half",
            Map.of(
                Side.PROVIDER, Map.of(fuel.goalId(), 10, queues.goalId(), 10),
                Side.CUSTOMER, Map.of(fuel.goalId(), 10)));

    List<Ranking.Ranked> ranked = ranking.of(List.of(half, scored("Low", 0, 0, 0, 0)));

    assertThat(ranked.getFirst().candidate().title()).isEqualTo("Low");
    assertThat(ranked.getFirst().rank()).isEqualTo(1);
    Ranking.Ranked last = ranked.getLast();
    assertThat(last.rank()).isNull();
    assertThat(last.value()).isNull();
    assertThat(last.disagreement()).isNull();
    assertThat(last.provider()).isEqualByComparingTo("10");
    assertThat(last.customer()).isNull();
  }

  @Test
  void shouldRankNothingWithoutGoals() {
    assertThat(new Ranking(List.of()).of(List.of(scored("Any", 1, 1, 1, 1))))
        .extracting(Ranking.Ranked::rank)
        .containsOnlyNulls();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 42, 2020})
  void shouldAddUpExactlyForAnyScores(long seed) {
    Random random = new Random(seed);
    List<Ranking.Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      candidates.add(
          scored(
              "Problem " + i,
              random.nextInt(11),
              random.nextInt(11),
              random.nextInt(11),
              random.nextInt(11)));
    }

    List<Ranking.Ranked> ranked = ranking.of(candidates);

    assertThat(ranked).hasSize(50);
    BigDecimal before = BigDecimal.TEN;
    for (Ranking.Ranked next : ranked) {
      BigDecimal sum =
          next.inputs().stream()
              .map(Ranking.Input::contribution)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(next.value()).isEqualByComparingTo(sum).isLessThanOrEqualTo(before);
      assertThat(next.provider().add(next.customer()))
          .isEqualByComparingTo(next.value().multiply(BigDecimal.TWO));
      assertThat(next.disagreement())
          .isGreaterThanOrEqualTo(next.provider().subtract(next.customer()).abs());
      before = next.value();
    }
  }

  private Ranking.Candidate scored(
      String title, int providerFuel, int providerQueues, int customerFuel, int customerQueues) {
    Map<Side, Map<UUID, Integer>> scores = new HashMap<>();
    scores.put(Side.PROVIDER, Map.of(fuel.goalId(), providerFuel, queues.goalId(), providerQueues));
    scores.put(Side.CUSTOMER, Map.of(fuel.goalId(), customerFuel, queues.goalId(), customerQueues));
    return new Ranking.Candidate(UUID.randomUUID(), title, scores);
  }

  private static WeightedGoal goal(String name, String share) {
    return new WeightedGoal(UUID.randomUUID(), name, null, new BigDecimal(share), true);
  }
}
