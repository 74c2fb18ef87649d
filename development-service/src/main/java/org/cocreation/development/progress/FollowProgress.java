package org.cocreation.development.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.development.sprint.SprintItem;
import org.cocreation.development.sprint.SprintMoves.Move;
import org.cocreation.development.sprint.SprintView;

/** Makes the days of a sprint of the moves of its items. */
class FollowProgress {

  /** A sprint that somebody forgot is drawn no longer than this. */
  private static final int MOST_DAYS = 400;

  private final SprintView sprint;
  private final List<Move> moves;
  private final LocalDate known;

  /**
   * @param moves in their order
   * @param now days after it are still to come
   */
  FollowProgress(SprintView sprint, List<Move> moves, Instant now) {
    this.sprint = sprint;
    this.moves = moves;
    this.known =
        sprint.startedAt() == null
            ? LocalDate.MIN
            : day(sprint.endedAt() == null ? now : sprint.endedAt());
  }

  Burndown burndown() {
    return new Burndown(
        days().stream()
            .map(
                day ->
                    new Burndown.Day(
                        day, ideal(day), day.isAfter(known) ? null : remaining(standing(day))))
            .toList());
  }

  CumulativeFlow flow() {
    return new CumulativeFlow(
        days().stream()
            .filter(day -> !day.isAfter(known))
            .map(
                day -> {
                  Map<UUID, Move> standing = standing(day);
                  return new CumulativeFlow.Day(
                      day,
                      count(standing, SprintItem.State.TO_DO),
                      count(standing, SprintItem.State.DOING),
                      count(standing, SprintItem.State.REVIEW),
                      count(standing, SprintItem.State.DONE));
                })
            .toList());
  }

  /** From its first day, or that on which it was started before, to its last or that of its end. */
  private List<LocalDate> days() {
    LocalDate first = sprint.content().startsOn();
    LocalDate last = sprint.content().endsOn();
    if (sprint.startedAt() != null && day(sprint.startedAt()).isBefore(first)) {
      first = day(sprint.startedAt());
    }
    if (sprint.endedAt() != null && known.isAfter(last)) {
      last = known;
    }
    return first.datesUntil(last.plusDays(1)).limit(MOST_DAYS).toList();
  }

  private int ideal(LocalDate day) {
    LocalDate first = sprint.content().startsOn();
    long length = ChronoUnit.DAYS.between(first, sprint.content().endsOn()) + 1;
    long gone = Math.clamp(ChronoUnit.DAYS.between(first, day) + 1, 0, length);
    return Math.toIntExact(sprint.effortHours() * (length - gone) / length);
  }

  /** The last move of each item that the sprint has at the end of a day. */
  private Map<UUID, Move> standing(LocalDate day) {
    Map<UUID, Move> standing = new HashMap<>();
    moves.stream()
        .filter(move -> !day(move.at()).isAfter(day))
        .forEach(move -> standing.put(move.itemId(), move));
    standing.values().removeIf(move -> move.to() == null);
    return standing;
  }

  private static int remaining(Map<UUID, Move> standing) {
    return standing.values().stream()
        .filter(move -> move.to() != SprintItem.State.DONE)
        .mapToInt(Move::effortHours)
        .sum();
  }

  private static int count(Map<UUID, Move> standing, SprintItem.State state) {
    return (int) standing.values().stream().filter(move -> move.to() == state).count();
  }

  private static LocalDate day(Instant at) {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
