package org.cocreation.development.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cocreation.chassis.activity.Activity;
import org.cocreation.chassis.activity.CoCreationActivity;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.page.PageFormats;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.goal.GoalDirectory;
import org.cocreation.development.goal.WeightedGoal;
import org.cocreation.development.needlist.Need;
import org.cocreation.development.needlist.SharedNeeds;
import org.cocreation.development.problem.ProblemNeeds;
import org.cocreation.development.text.LackingTexts;
import org.cocreation.development.weighting.RankProblems;
import org.cocreation.development.weighting.Ranking;

/**
 * Activity 2, assessing digitalization opportunities (4.2.1, R2, R3). Complete once both need lists
 * are submitted, each need merged into a common problem or set aside, and all weighted by the
 * goals.
 */
@ApplicationScoped
class AssessOpportunities implements CoCreationActivity {

  private final SharedNeeds needs;
  private final ProblemNeeds merged;
  private final RankProblems rankProblems;
  private final GoalDirectory goals;

  AssessOpportunities(
      SharedNeeds needs, ProblemNeeds merged, RankProblems rankProblems, GoalDirectory goals) {
    this.needs = needs;
    this.merged = merged;
    this.rankProblems = rankProblems;
    this.goals = goals;
  }

  @Override
  public ActivityDefinition definition() {
    return ActivityDefinition.ASSESS_OPPORTUNITIES;
  }

  @Override
  public List<String> missing(Activity activity) {
    LackingTexts texts = Texts.of(LackingTexts.class);
    List<Side> awaited = needs.awaited(activity.cycleId());
    if (!awaited.isEmpty()) {
      // Nothing of what is on the lists, not even how much (R2).
      return awaited.stream().map(side -> texts.needList(PageFormats.inSentence(side))).toList();
    }
    List<String> missing = new ArrayList<>();
    Set<UUID> inProblems = merged.of(activity.cycleId());
    List<String> free =
        needs.of(activity.cycleId()).stream()
            .filter(need -> !need.isSetAside())
            .filter(need -> !inProblems.contains(need.id()))
            .map(Need::title)
            .toList();
    if (!free.isEmpty()) {
      missing.add(texts.inNoProblem(quoted(free)));
    }
    missing.addAll(unscored(activity));
    return missing;
  }

  private List<String> unscored(Activity activity) {
    List<Ranking.Candidate> candidates = rankProblems.candidates(activity.cycleId());
    List<WeightedGoal> leaves = goals.leafGoals(activity.partnershipId(), activity.cycleId());
    if (leaves.isEmpty()) {
      return candidates.isEmpty() ? List.of() : List.of(Texts.of(LackingTexts.class).noGoal());
    }
    return Arrays.stream(Side.values())
        .flatMap(
            side -> {
              Map<Boolean, List<Ranking.Candidate>> byOutdated =
                  candidates.stream()
                      .filter(candidate -> !candidate.isScoredBy(side, leaves))
                      .collect(
                          Collectors.partitioningBy(
                              candidate -> candidate.outdated().contains(side)));
              return Stream.concat(
                  sentence(LackingTexts::notScored, side, byOutdated.get(false)),
                  sentence(LackingTexts::toConfirm, side, byOutdated.get(true)));
            })
        .toList();
  }

  /** A text of what a side still has to do with problems. */
  private interface ToDo {
    String of(LackingTexts texts, String side, String problems);
  }

  private static Stream<String> sentence(
      ToDo sentence, Side side, List<Ranking.Candidate> problems) {
    return problems.isEmpty()
        ? Stream.empty()
        : Stream.of(
            sentence.of(
                Texts.of(LackingTexts.class),
                PageFormats.inSentence(side),
                quoted(problems.stream().map(Ranking.Candidate::title).toList())));
  }

  private static String quoted(List<String> titles) {
    return titles.stream().map(title -> "'" + title + "'").collect(Collectors.joining(", "));
  }
}
