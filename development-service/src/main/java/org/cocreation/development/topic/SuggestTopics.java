package org.cocreation.development.topic;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.needlist.Need;
import org.cocreation.development.needlist.NeedView;
import org.cocreation.development.needlist.SharedNeeds;
import org.cocreation.development.problem.ProblemNeeds;
import org.cocreation.development.processmap.CycleSteps;
import org.cocreation.development.processmap.ProcessSteps;
import org.cocreation.development.topic.SimilarTopicsView.NotCompared;
import org.jboss.logging.Logger;

/**
 * Suggests to each need those of the other side that are about a similar topic. The model knows
 * topics, not problems: what has the same words and another problem is as near as a true partner.
 */
@ApplicationScoped
public class SuggestTopics {

  private static final Logger LOG = Logger.getLogger(SuggestTopics.class);

  /** What was read in one transaction. */
  private record Lists(
      Map<Side, List<Need>> needs,
      Map<Side, String> languages,
      Map<UUID, UUID> problemOf,
      CycleSteps steps) {

    Stream<Need> all() {
      return needs.values().stream().flatMap(List::stream);
    }

    List<Need> acrossFrom(Need need) {
      return all().filter(other -> other.side() != need.side()).toList();
    }

    boolean differInLanguage() {
      return languages.size() == Side.values().length
          && languages.values().stream().distinct().count() > 1;
    }

    /** A need is in one problem at the most: of two that are in some already, neither can move. */
    boolean mayBeMerged(Need one, Need other) {
      return !problemOf.containsKey(one.id()) || !problemOf.containsKey(other.id());
    }
  }

  private final Access access;
  private final SharedNeeds needs;
  private final ProblemNeeds merged;
  private final ProcessSteps steps;
  private final ListLanguages languages;
  private final TextVectors vectors;
  private final SimilarTopicsConfig config;

  SuggestTopics(
      Access access,
      SharedNeeds needs,
      ProblemNeeds merged,
      ProcessSteps steps,
      ListLanguages languages,
      TextVectors vectors,
      SimilarTopicsConfig config) {
    this.access = access;
    this.needs = needs;
    this.merged = merged;
    this.steps = steps;
    this.languages = languages;
    this.vectors = vectors;
    this.config = config;
  }

  /**
   * To be called outside a transaction: new texts take a while.
   *
   * @throws Refusal 404 for outsiders, 409 before the lists are shared
   */
  public SimilarTopicsView of(UUID cycleId, Actor reader) {
    Lists lists = QuarkusTransaction.requiringNew().call(() -> read(cycleId, reader));
    if (!config.enabled()) {
      return notCompared(NotCompared.SWITCHED_OFF, lists);
    }
    if (lists.differInLanguage()) {
      return notCompared(NotCompared.DIFFERENT_LANGUAGES, lists);
    }
    try {
      return compare(lists);
    } catch (ModelUnavailable e) {
      LOG.warn("Needs are not compared by topic", e);
      return notCompared(NotCompared.MODEL_UNAVAILABLE, lists);
    }
  }

  private Lists read(UUID cycleId, Actor reader) {
    var ignored = access.toRead("cycle", cycleId, reader);
    Map<Side, List<Need>> bySide =
        needs.require(cycleId).stream()
            .filter(need -> !need.isSetAside())
            .collect(
                Collectors.groupingBy(
                    Need::side, () -> new EnumMap<>(Side.class), Collectors.toList()));
    return new Lists(
        bySide,
        config.enabled() ? languages.of(bySide) : Map.of(),
        merged.problemOf(cycleId),
        steps.of(cycleId));
  }

  private SimilarTopicsView compare(Lists lists) {
    TopicNeighbours<Need> neighbours =
        new TopicNeighbours<>(
            Need::text, vectors.of(lists.all().map(Need::text).toList()), config.from());
    return new SimilarTopicsView(
        true,
        null,
        lists.languages().get(Side.PROVIDER),
        lists.languages().get(Side.CUSTOMER),
        lists.all().map(need -> topicsOf(need, lists, neighbours)).toList());
  }

  private static SimilarTopicsView.TopicsOfNeedView topicsOf(
      Need need, Lists lists, TopicNeighbours<Need> neighbours) {
    return new SimilarTopicsView.TopicsOfNeedView(
        NeedView.of(need, lists.steps()),
        neighbours.of(need, lists.acrossFrom(need), lists::mayBeMerged).stream()
            .map(other -> NeedView.of(other, lists.steps()))
            .toList());
  }

  private static SimilarTopicsView notCompared(NotCompared because, Lists lists) {
    return SimilarTopicsView.notCompared(
        because, lists.languages().get(Side.PROVIDER), lists.languages().get(Side.CUSTOMER));
  }
}
