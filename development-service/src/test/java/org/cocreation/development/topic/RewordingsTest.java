package org.cocreation.development.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the model is for: it finds needs that mean the same in other words. */
class RewordingsTest {

  private static final double FROM = 0.30;

  private static final Map<String, float[]> VECTORS = new HashMap<>();
  private static List<NeedPair> same;
  private static List<NeedPair> wordsOnly;

  @BeforeAll
  static void calculate() throws IOException {
    same = NeedPair.thatMeanTheSame();
    wordsOnly = NeedPair.alikeInWordsOnly();
    try (SentenceModel model = SentenceModel.open()) {
      Stream.of(same, wordsOnly)
          .flatMap(List::stream)
          .flatMap(pair -> Stream.of(pair.one(), pair.other()))
          .forEach(text -> VECTORS.computeIfAbsent(text, model::vector));
    }
  }

  @Test
  void shouldFindNineOfTenPartnersAmongTheTopThreeOnEitherSide() {
    assertThat(found(same, NeedPair::one, NeedPair::other)).isGreaterThanOrEqualTo(0.9);
    assertThat(found(same, NeedPair::other, NeedPair::one)).isGreaterThanOrEqualTo(0.9);
  }

  /** Those with the same words come first there: so it never says that two are the same. */
  @Test
  void shouldFindThemAmongOthersWithTheSameWordsToo() {
    List<NeedPair> all = Stream.of(same, wordsOnly).flatMap(List::stream).toList();

    assertThat(found(all, NeedPair::one, NeedPair::other)).isGreaterThanOrEqualTo(0.9);
    assertThat(found(all, NeedPair::other, NeedPair::one)).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void shouldSuggestThreeAtTheMostAndNoneThatIsFar() {
    List<String> others = same.stream().map(NeedPair::other).toList();
    TopicNeighbours<String> anything = new TopicNeighbours<>(Function.identity(), VECTORS, -1);
    TopicNeighbours<String> nothing = new TopicNeighbours<>(Function.identity(), VECTORS, 0.99);

    assertThat(anything.of(same.getFirst().one(), others, (one, other) -> true)).hasSize(3);
    assertThat(nothing.of(same.getFirst().one(), others, (one, other) -> true)).isEmpty();
    assertThat(anything.of(same.getFirst().one(), others, (one, other) -> false)).isEmpty();
  }

  /** Of the pairs that mean the same, the share whose partner is suggested among these. */
  private static double found(
      List<NeedPair> all, Function<NeedPair, String> need, Function<NeedPair, String> partner) {
    List<String> others = all.stream().map(partner).distinct().toList();
    TopicNeighbours<String> neighbours = new TopicNeighbours<>(Function.identity(), VECTORS, FROM);
    long found =
        same.stream()
            .filter(
                pair ->
                    neighbours
                        .of(need.apply(pair), others, (one, other) -> true)
                        .contains(partner.apply(pair)))
            .count();
    return (double) found / same.size();
  }
}
