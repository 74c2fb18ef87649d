package org.cocreation.development.weighting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
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
        candidate(
            "Half",
            Map.of(
                Side.PROVIDER, Map.of(fuel.goalId(), one(10), queues.goalId(), one(10)),
                Side.CUSTOMER, Map.of(fuel.goalId(), one(10))));

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
  void shouldTakeTheMedianOfASidesPeopleAndShowTheSpread() {
    SideScore odd = SideScore.of(List.of(9, 0, 8));
    SideScore even = SideScore.of(List.of(3, 9, 4, 10));

    assertThat(odd).isEqualTo(new SideScore(new BigDecimal("8"), 0, 9, 3));
    assertThat(even).isEqualTo(new SideScore(new BigDecimal("6.5"), 3, 10, 4));
  }

  @Test
  void shouldHideTheOthersScoresUntilBothHaveScored() {
    Ranking.Candidate half =
        candidate("Half", Map.of(Side.PROVIDER, Map.of(fuel.goalId(), one(7))));
    Ranking.Candidate whole = scored("Whole", 1, 2, 3, 4);

    assertThat(half.asSeenBy(Side.CUSTOMER).scores()).isEmpty();
    assertThat(half.asSeenBy(Side.CUSTOMER).scoredBy()).containsExactly(Side.PROVIDER);
    assertThat(half.asSeenBy(Side.PROVIDER)).isEqualTo(half);
    assertThat(whole.asSeenBy(Side.CUSTOMER)).isEqualTo(whole);
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
    return candidate(
        title,
        Map.of(
            Side.PROVIDER,
            Map.of(fuel.goalId(), one(providerFuel), queues.goalId(), one(providerQueues)),
            Side.CUSTOMER,
            Map.of(fuel.goalId(), one(customerFuel), queues.goalId(), one(customerQueues))));
  }

  private static Ranking.Candidate candidate(String title, Map<Side, Map<UUID, SideScore>> scores) {
    return new Ranking.Candidate(
        UUID.randomUUID(), title, scores, List.copyOf(scores.keySet()), List.of());
  }

  private static SideScore one(int score) {
    return SideScore.of(List.of(score));
  }

  private static WeightedGoal goal(String name, String share) {
    return new WeightedGoal(UUID.randomUUID(), name, null, new BigDecimal(share), true);
  }
}
