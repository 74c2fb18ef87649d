package org.cocreation.kpi.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.language.ConstantWords;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.page.PageFormats;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.kpi.cycle.CycleView;
import org.cocreation.kpi.cycle.Partnerships;
import org.cocreation.kpi.text.RoomTexts;
import org.cocreation.kpi.work.ShowWork;
import org.cocreation.kpi.work.WorkKind;
import org.cocreation.kpi.work.WorkView;

/** Where a cycle stands in a sentence, and whose turn it is. */
record RoomTurn(String where, String whose, List<Line> mine, List<WorkLine> others) {

  /**
   * What waits for the reader.
   *
   * @param completion what to complete; null where it is no activity
   */
  record Line(WorkLine work, Completion completion) {}

  /**
   * An open activity of the reader's team, and who can be named as responsible for it (R19).
   *
   * @param service of the team
   */
  record Completion(
      UUID activityId,
      String service,
      List<Partnerships.Member> provider,
      List<Partnerships.Member> customer) {}

  static RoomTurn of(
      CycleView cycle,
      ShowWork.WorkOfCycle work,
      Map<Team, List<Partnerships.Member>> members,
      Instant now) {
    List<WorkLine> others = work.others().stream().map(item -> new WorkLine(item, now)).toList();
    return new RoomTurn(
        where(cycle),
        whose(cycle, work, others),
        work.mine().stream()
            .map(item -> new Line(new WorkLine(item, now), completion(cycle, item, members)))
            .toList(),
        others);
  }

  private static String where(CycleView cycle) {
    RoomTexts texts = Texts.of(RoomTexts.class);
    String phase =
        texts.inPhase(
            cycle.phase().ordinal() + 1,
            ConstantWords.midSentence(PageFormats.called(cycle.phase())));
    String place = cycle.round() > 1 ? texts.inRound(phase, cycle.round()) : phase;
    return switch (cycle.status()) {
      case RUNNING -> {
        if (Boolean.TRUE.equals(cycle.held())) {
          yield texts.held(place);
        }
        yield cycle.awaitingDecision() ? texts.workIsDone(place) : texts.running(place);
      }
      case SHELVED -> texts.shelved(phase);
      case STOPPED -> texts.stopped(phase);
      case COMPLETED -> texts.cycleCompleted();
    };
  }

  private static String whose(CycleView cycle, ShowWork.WorkOfCycle work, List<WorkLine> others) {
    RoomTexts texts = Texts.of(RoomTexts.class);
    if (work.mine().stream().anyMatch(item -> item.kind() != WorkKind.MENTION)) {
      return texts.yourTurn();
    }
    if (!others.isEmpty()) {
      WorkLine first = others.getFirst();
      return texts.turnOfOthers(
          ConstantWords.midSentence(first.item().title()), ConstantWords.midSentence(first.whom()));
    }
    return switch (cycle.status()) {
      case RUNNING -> texts.nobody();
      case SHELVED, STOPPED, COMPLETED -> "";
    };
  }

  private static Completion completion(
      CycleView cycle, WorkView.Item item, Map<Team, List<Partnerships.Member>> members) {
    if (item.kind() != WorkKind.ACTIVITY || item.team() == null) {
      return null;
    }
    return cycle.activities().stream()
        .filter(activity -> activity.team() == item.team() && activity.phase() == cycle.phase())
        .findFirst()
        .map(
            activity ->
                new Completion(
                    activity.id(),
                    item.team().service(),
                    of(members, item.team(), Side.PROVIDER),
                    of(members, item.team(), Side.CUSTOMER)))
        .orElse(null);
  }

  private static List<Partnerships.Member> of(
      Map<Team, List<Partnerships.Member>> members, Team team, Side side) {
    return members.getOrDefault(team, List.of()).stream()
        .filter(member -> member.side() == side)
        .collect(Collectors.toList());
  }
}
