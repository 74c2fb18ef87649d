package org.cocreation.development.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.development.comparison.CompareNeeds;
import org.cocreation.development.concept.BacklogItemView;
import org.cocreation.development.concept.ConceptView;
import org.cocreation.development.concept.ReadConcept;
import org.cocreation.development.goal.GoalDirectory;
import org.cocreation.development.goal.KnownKpi;
import org.cocreation.development.needlist.NeedListsView;
import org.cocreation.development.needlist.ReadNeedLists;
import org.cocreation.development.opportunity.ReadOpportunities;
import org.cocreation.development.problem.CommonProblemRepository;
import org.cocreation.development.problem.CommonProblemView;
import org.cocreation.development.problem.DescribeProblems;
import org.cocreation.development.selection.ReadSelection;
import org.cocreation.development.weighting.RankProblems;
import org.cocreation.development.weighting.RankingView;

/** Gathers what the page of problems and opportunities shows. */
@ApplicationScoped
class ShowOpportunities {

  private final Access access;
  private final ReadNeedLists readNeedLists;
  private final CompareNeeds compareNeeds;
  private final CommonProblemRepository problems;
  private final DescribeProblems describeProblems;
  private final RankProblems rankProblems;
  private final ReadOpportunities readOpportunities;
  private final ReadSelection readSelection;
  private final ReadConcept readConcept;
  private final GoalDirectory goals;

  @Inject
  ShowOpportunities(
      Access access,
      ReadNeedLists readNeedLists,
      CompareNeeds compareNeeds,
      CommonProblemRepository problems,
      DescribeProblems describeProblems,
      RankProblems rankProblems,
      ReadOpportunities readOpportunities,
      ReadSelection readSelection,
      ReadConcept readConcept,
      GoalDirectory goals) {
    this.access = access;
    this.readNeedLists = readNeedLists;
    this.compareNeeds = compareNeeds;
    this.problems = problems;
    this.describeProblems = describeProblems;
    this.rankProblems = rankProblems;
    this.readOpportunities = readOpportunities;
    this.readSelection = readSelection;
    this.readConcept = readConcept;
    this.goals = goals;
  }

  /**
   * @throws Refusal 404 for outsiders
   */
  @Transactional
  OpportunitiesContent show(UUID cycleId, Actor actor) {
    Participation reader = access.toRead("cycle", cycleId, actor);
    RankingView ranking = rankProblems.rank(reader.partnershipId(), cycleId, reader.side());
    ConceptView concept = readConcept.of(cycleId).orElse(null);
    return new OpportunitiesContent(
        cycleId,
        reader.cycle().microService().name(),
        needs(reader),
        ranking,
        rows(cycleId, ranking),
        OpportunityRow.of(readOpportunities.all(cycleId)),
        readSelection.of(cycleId).orElse(null),
        concept,
        concept == null
            ? List.of()
            : concept.items().stream().map(item -> card(reader, item)).toList());
  }

  private NeedsPart needs(Participation reader) {
    NeedListsView lists = readNeedLists.read(reader);
    return NeedsPart.of(
        reader.side(), lists, lists.shared() ? compareNeeds.map(reader.cycleId()) : null);
  }

  private List<ProblemRow> rows(UUID cycleId, RankingView ranking) {
    Map<UUID, CommonProblemView> byId =
        describeProblems.all(cycleId, problems.open(cycleId)).stream()
            .collect(Collectors.toMap(CommonProblemView::id, Function.identity()));
    return ranking.problems().stream()
        .filter(ranked -> byId.containsKey(ranked.problemId()))
        .map(ranked -> new ProblemRow(ranked, byId.get(ranked.problemId())))
        .toList();
  }

  private ItemCard card(Participation reader, BacklogItemView item) {
    String kpi =
        Optional.ofNullable(item.content().kpiId())
            .flatMap(id -> goals.kpiOrRetired(reader.partnershipId(), reader.cycleId(), id))
            .map(KnownKpi::name)
            .orElse(null);
    return new ItemCard(item, kpi);
  }
}
