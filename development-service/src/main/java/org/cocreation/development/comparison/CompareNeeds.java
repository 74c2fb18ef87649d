package org.cocreation.development.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.development.needlist.Need;
import org.cocreation.development.needlist.NeedView;
import org.cocreation.development.needlist.SharedNeeds;
import org.cocreation.development.problem.ProblemNeeds;
import org.cocreation.development.processmap.CycleSteps;
import org.cocreation.development.processmap.ProcessSteps;

/** Compares both sides' lists once they are shared: a map of them, and what may be merged. */
@ApplicationScoped
public class CompareNeeds {

  private final SharedNeeds needs;
  private final ProblemNeeds merged;
  private final TextLikeness likeness;
  private final ProcessSteps steps;

  CompareNeeds(SharedNeeds needs, ProblemNeeds merged, TextLikeness likeness, ProcessSteps steps) {
    this.needs = needs;
    this.merged = merged;
    this.likeness = likeness;
    this.steps = steps;
  }

  /**
   * @throws Refusal 409 before the lists are shared
   */
  public NeedMapView map(UUID cycleId) {
    List<Need> shared = needs.require(cycleId);
    return NeedMapView.of(
        new NeedMap(shared, likeness.pairs(cycleId), merged.problemOf(cycleId)), steps.of(cycleId));
  }

  /**
   * Pairs of which one need at least is in no problem yet, and none is set aside.
   *
   * @throws Refusal 409 before the lists are shared
   */
  MergeSuggestionsView suggestions(UUID cycleId, int most) {
    Map<UUID, Need> byId =
        needs.require(cycleId).stream().collect(Collectors.toMap(Need::id, Function.identity()));
    Map<UUID, UUID> problemOf = merged.problemOf(cycleId);
    CycleSteps map = steps.of(cycleId);
    return new MergeSuggestionsView(
        likeness.pairs(cycleId).stream()
            .filter(
                pair -> !problemOf.containsKey(pair.one()) || !problemOf.containsKey(pair.other()))
            .filter(
                pair ->
                    Stream.of(pair.one(), pair.other()).map(byId::get).noneMatch(Need::isSetAside))
            .limit(most)
            .map(
                pair ->
                    new MergeSuggestionsView.SuggestionView(
                        Stream.of(byId.get(pair.one()), byId.get(pair.other()))
                            .sorted(Comparator.comparing(Need::side).thenComparing(Need::title))
                            .map(need -> NeedView.of(need, map))
                            .toList(),
                        pair.similarity()))
            .toList());
  }
}
