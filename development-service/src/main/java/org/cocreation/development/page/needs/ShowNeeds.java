package org.cocreation.development.page.needs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.activity.ShowActivity;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.page.WhyClosed;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.development.comparison.CompareNeeds;
import org.cocreation.development.comparison.NeedMapView;
import org.cocreation.development.needlist.Need;
import org.cocreation.development.needlist.NeedList;
import org.cocreation.development.needlist.NeedListRepository;
import org.cocreation.development.needlist.NeedListView;
import org.cocreation.development.needlist.NeedListsView;
import org.cocreation.development.needlist.NeedRepository;
import org.cocreation.development.needlist.ReadNeedLists;
import org.cocreation.development.problem.CommonProblem;
import org.cocreation.development.problem.CommonProblemRepository;
import org.cocreation.development.problem.CommonProblemView;
import org.cocreation.development.problem.DescribeProblems;
import org.cocreation.development.processmap.ProcessSteps;
import org.cocreation.development.text.NeedsTexts;

/** Gathers what the page of needs shows. */
@ApplicationScoped
class ShowNeeds {

  /** What is read in one transaction; what compares texts comes after it. */
  private record Read(NeedsContent content, NeedMapView map) {}

  private final Access access;
  private final ReadNeedLists readNeedLists;
  private final NeedListRepository lists;
  private final NeedRepository needs;
  private final CommonProblemRepository problems;
  private final DescribeProblems describeProblems;
  private final CompareNeeds compareNeeds;
  private final ProcessSteps steps;
  private final ShowActivity showActivity;
  private final FindPartners findPartners;

  ShowNeeds(
      Access access,
      ReadNeedLists readNeedLists,
      NeedListRepository lists,
      NeedRepository needs,
      CommonProblemRepository problems,
      DescribeProblems describeProblems,
      CompareNeeds compareNeeds,
      ProcessSteps steps,
      ShowActivity showActivity,
      FindPartners findPartners) {
    this.access = access;
    this.readNeedLists = readNeedLists;
    this.lists = lists;
    this.needs = needs;
    this.problems = problems;
    this.describeProblems = describeProblems;
    this.compareNeeds = compareNeeds;
    this.steps = steps;
    this.showActivity = showActivity;
    this.findPartners = findPartners;
  }

  /**
   * @throws Refusal 404 for outsiders
   */
  NeedsContent show(UUID cycleId, Actor actor) {
    Read read = QuarkusTransaction.requiringNew().call(() -> read(cycleId, actor));
    return read.map() == null ? read.content() : findPartners.in(read.content(), read.map(), actor);
  }

  private Read read(UUID cycleId, Actor actor) {
    Participation reader = access.toRead("cycle", cycleId, actor);
    Optional<NeedList> own =
        lists.of(cycleId).stream().filter(list -> list.side() == reader.side()).findFirst();
    NeedListsView known = readNeedLists.read(reader);
    List<ProblemCard> cards = cards(cycleId);
    NeedsContent content =
        new NeedsContent(
            cycleId,
            reader.cycle().microService().name(),
            reader.side(),
            Preconditions.etag(own.map(NeedList::version).orElse(0L)).toString(),
            own.filter(NeedList::isSubmitted)
                .filter(list -> list.isOpenIn(reader.cycle().round()))
                .isPresent(),
            WhyClosed.of(
                reader, Team.DEVELOPMENT, Phase.NEEDS, Texts.of(NeedsTexts.class).readersOnly()),
            known.shared(),
            sides(reader, known, cards),
            cards,
            steps.of(cycleId).steps(),
            null,
            showActivity.of(reader, ActivityDefinition.ASSESS_OPPORTUNITIES));
    return new Read(
        content, known.shared() && content.free() > 0 ? compareNeeds.map(cycleId) : null);
  }

  private List<SideList> sides(
      Participation reader, NeedListsView known, List<ProblemCard> problems) {
    Map<UUID, CommonProblemView> problemOf = new HashMap<>();
    problems.forEach(
        card -> card.problem().needs().forEach(need -> problemOf.put(need.id(), card.problem())));
    Map<UUID, Long> versions =
        needs.of(reader.cycleId(), reader.side()).stream()
            .collect(Collectors.toMap(Need::id, Need::version));
    return known.lists().stream()
        .map(list -> side(list, list.side() == reader.side(), versions, problemOf))
        .toList();
  }

  private static SideList side(
      NeedListView list,
      boolean own,
      Map<UUID, Long> versions,
      Map<UUID, CommonProblemView> problemOf) {
    return new SideList(
        list.side(),
        own,
        list.submitted(),
        list.submittedAt(),
        list.emptyReason(),
        list.needs() == null
            ? List.of()
            : list.needs().stream()
                .map(
                    need ->
                        new NeedRow(
                            need,
                            own ? Preconditions.etag(versions.get(need.id())).toString() : null,
                            problemOf.get(need.id()),
                            List.of()))
                .toList());
  }

  private List<ProblemCard> cards(UUID cycleId) {
    List<CommonProblem> open = problems.open(cycleId);
    List<CommonProblemView> views = describeProblems.all(cycleId, open);
    List<ProblemCard> cards = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      cards.add(
          new ProblemCard(views.get(i), Preconditions.etag(open.get(i).version()).toString()));
    }
    return cards;
  }
}
