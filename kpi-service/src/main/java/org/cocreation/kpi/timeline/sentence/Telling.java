package org.cocreation.kpi.timeline.sentence;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.cocreation.chassis.language.Texts;

/**
 * Which facts the sentences of a bundle tell.
 *
 * @param <T> the bundle
 */
final class Telling<T> {

  /** Which sentence it is, and what is put into it. */
  @FunctionalInterface
  interface Way<T> {

    String tell(T say, Told it);
  }

  private final Class<T> bundle;
  private final Map<String, Way<T>> ways = new HashMap<>();

  private Telling(Class<T> bundle) {
    this.bundle = bundle;
  }

  static <T> Telling<T> by(Class<T> bundle) {
    return new Telling<>(bundle);
  }

  /**
   * @param fact such as {@code cycle.started}
   */
  Telling<T> fact(String fact, Way<T> way) {
    ways.put(fact, way);
    return this;
  }

  Set<String> facts() {
    return ways.keySet();
  }

  String tell(String fact, Told it) {
    return ways.get(fact).tell(Texts.of(bundle, it.language()), it);
  }
}
