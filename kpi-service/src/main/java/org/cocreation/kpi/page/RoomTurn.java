package org.cocreation.kpi.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.kpi.cycle.CycleView;
import org.cocreation.kpi.cycle.Partnerships;
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
    String phase =
        "phase %d of 5, %s".formatted(cycle.phase().ordinal() + 1, lower(cycle.phase().title()));
    String round = cycle.round() > 1 ? ", in round " + cycle.round() : "";
    return switch (cycle.status()) {
      case RUNNING ->
          cycle.awaitingDecision()
              ? "The work of %s is done%s: it is to be decided how the cycle goes on."
                  .formatted(phase, round)
              : "The cycle is in %s%s.".formatted(phase, round);
      case SHELVED ->
          "The cycle is shelved in %s: a no-go at the moment, which the steering team can revive."
              .formatted(phase);
      case STOPPED -> "The cycle was stopped in %s; what was learned stays.".formatted(phase);
      case COMPLETED -> "The cycle is completed.";
    };
  }

  private static String whose(CycleView cycle, ShowWork.WorkOfCycle work, List<WorkLine> others) {
    if (!work.mine().isEmpty()) {
      return "It is your turn.";
    }
    if (!others.isEmpty()) {
      return "It is the turn of others: %s.".formatted(turn(others.getFirst()));
    }
    return switch (cycle.status()) {
      case RUNNING -> "Nobody is awaited: the process goes on by itself in a moment.";
      case SHELVED, STOPPED, COMPLETED -> "";
    };
  }

  /** {@code for Mincorp’s people in the …} begins the sentence of a line. */
  private static String turn(WorkLine line) {
    return lower(line.item().title()) + ", " + lower(line.whom());
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

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
