package org.cocreation.development.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Which of the other side's are about the most similar topic. */
class TopicNeighbours<N> {

  /** More nobody reads. */
  static final int MOST = 3;

  private record Neighbour<N>(N need, double cosine) {}

  private final Function<N, String> text;
  private final Map<String, float[]> vectors;
  private final double from;

  /**
   * @param vectors by text, of length 1
   * @param from the least cosine that is worth a look
   */
  TopicNeighbours(Function<N, String> text, Map<String, float[]> vectors, double from) {
    this.text = text;
    this.vectors = vectors;
    this.from = from;
  }

  /** The nearest first; none where none is near enough. */
  List<N> of(N need, List<N> others, BiPredicate<N, N> mayBeMerged) {
    float[] own = vectors.get(text.apply(need));
    return others.stream()
        .filter(other -> mayBeMerged.test(need, other))
        .map(other -> new Neighbour<>(other, cosine(own, vectors.get(text.apply(other)))))
        .filter(neighbour -> neighbour.cosine() >= from)
        .sorted(Comparator.comparingDouble((Neighbour<N> near) -> -near.cosine()))
        .limit(MOST)
        .map(Neighbour::need)
        .toList();
  }

  private static double cosine(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
