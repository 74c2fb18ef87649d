package org.cocreation.development.page.problems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.chassis.activity.ShowActivity;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.page.WhyClosed;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.development.needlist.SharedNeeds;
import org.cocreation.development.problem.CommonProblem;
import org.cocreation.development.problem.CommonProblemRepository;
import org.cocreation.development.problem.CommonProblemView;
import org.cocreation.development.problem.DescribeProblems;
import org.cocreation.development.processmap.ReadProcessMap;
import org.cocreation.development.text.ProblemsTexts;
import org.cocreation.development.weighting.RankProblems;
import org.cocreation.development.weighting.RankingView;
import org.cocreation.development.weighting.ReadScores;

/** Gathers what the page of problems shows. */
@ApplicationScoped
class ShowProblems {

  private final Access access;
  private final SharedNeeds needs;
  private final CommonProblemRepository problems;
  private final DescribeProblems describeProblems;
  private final RankProblems rankProblems;
  private final ReadScores readScores;
  private final ReadProcessMap readProcessMap;
  private final ShowActivity showActivity;

  ShowProblems(
      Access access,
      SharedNeeds needs,
      CommonProblemRepository problems,
      DescribeProblems describeProblems,
      RankProblems rankProblems,
      ReadScores readScores,
      ReadProcessMap readProcessMap,
      ShowActivity showActivity) {
    this.access = access;
    this.needs = needs;
    this.problems = problems;
    this.describeProblems = describeProblems;
    this.rankProblems = rankProblems;
    this.readScores = readScores;
    this.readProcessMap = readProcessMap;
    this.showActivity = showActivity;
  }

  /**
   * @throws Refusal 404 for outsiders
   */
  @Transactional
  ProblemsContent show(UUID cycleId, Actor actor) {
    Participation reader = access.toRead("cycle", cycleId, actor);
    List<CommonProblem> open = problems.open(cycleId);
    RankingView ranking = rankProblems.rank(reader.partnershipId(), cycleId, reader.side());
    Map<UUID, ProblemRow> rows = rows(reader, open, ranking);
    return new ProblemsContent(
        cycleId,
        reader.cycle().microService().name(),
        WhyClosed.of(
            reader, Team.DEVELOPMENT, Phase.NEEDS, Texts.of(ProblemsTexts.class).readersOnly()),
        needs.awaited(cycleId).isEmpty(),
        ranking,
        ranking.problems().stream()
            .map(ranked -> rows.get(ranked.problemId()))
            .filter(Objects::nonNull)
            .toList(),
        open.stream().map(problem -> rows.get(problem.id())).filter(Objects::nonNull).toList(),
        readProcessMap.of(cycleId).orElse(null),
        showActivity.of(reader, ActivityDefinition.ASSESS_OPPORTUNITIES));
  }

  private Map<UUID, ProblemRow> rows(
      Participation reader, List<CommonProblem> open, RankingView ranking) {
    Map<UUID, CommonProblemView> byId =
        describeProblems.all(reader.cycleId(), open).stream()
            .collect(Collectors.toMap(CommonProblemView::id, Function.identity()));
    Map<UUID, ReadScores.OwnScores> scores = readScores.own(reader, open);
    return ranking.problems().stream()
        .filter(ranked -> byId.containsKey(ranked.problemId()))
        .map(
            ranked ->
                row(ranking, ranked, byId.get(ranked.problemId()), scores.get(ranked.problemId())))
        .collect(Collectors.toMap(row -> row.problem().id(), Function.identity()));
  }

  private static ProblemRow row(
      RankingView ranking,
      RankingView.RankedProblemView ranked,
      CommonProblemView problem,
      ReadScores.OwnScores given) {
    return new ProblemRow(
        ranked,
        problem,
        given != null && given.outdated(),
        ranking.goals().stream()
            .map(
                goal ->
                    new ProblemRow.Cell(
                        goal, given == null ? null : given.byGoal().get(goal.goalId())))
            .toList());
  }
}
