package org.cocreation.development.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cocreation.development.sprint.Sprint;
import org.cocreation.development.sprint.SprintContent;
import org.cocreation.development.sprint.SprintHours;
import org.cocreation.development.sprint.SprintItem.State;
import org.cocreation.development.sprint.SprintMoves.Move;
import org.cocreation.development.sprint.SprintView;
import org.junit.jupiter.api.Test;

class FollowProgressTest {

  private static final UUID LOAD = UUID.randomUUID();
  private static final UUID ROUTE = UUID.randomUUID();
  private static final Instant START = Instant.parse("2026-03-16T08:00:00Z");

  private static final List<Move> MOVES =
      List.of(
          new Move(LOAD, 30, null, State.TO_DO, START),
          new Move(ROUTE, 10, null, State.TO_DO, START),
          new Move(LOAD, 30, State.TO_DO, State.DOING, Instant.parse("2026-03-16T09:00:00Z")),
          new Move(LOAD, 30, State.DOING, State.DONE, Instant.parse("2026-03-17T23:59:59Z")),
          new Move(ROUTE, 10, State.TO_DO, null, Instant.parse("2026-03-18T00:00:00Z")));

  @Test
  void shouldCountWhatIsLeftAtTheEndOfEachDayAndNothingOfDaysToCome() {
    assertThat(at("2026-03-17T23:59:59Z").burndown().burndown())
        .extracting(
            day -> day.day().toString(), Burndown.Day::idealHours, Burndown.Day::remainingHours)
        .containsExactly(
            tuple("2026-03-16", 30, 40),
            tuple("2026-03-17", 20, 10),
            tuple("2026-03-18", 10, null),
            tuple("2026-03-19", 0, null));
  }

  @Test
  void shouldCountItemsByWhereTheyStandAndNotThoseThatWereTakenOut() {
    assertThat(at("2026-03-18T10:00:00Z").flow().flow())
        .extracting(
            day -> day.day().getDayOfMonth(),
            CumulativeFlow.Day::toDo,
            CumulativeFlow.Day::doing,
            CumulativeFlow.Day::done)
        .containsExactly(tuple(16, 1, 1, 0), tuple(17, 1, 0, 1), tuple(18, 0, 0, 1));
  }

  private static FollowProgress at(String now) {
    return new FollowProgress(sprint(), MOVES, Instant.parse(now));
  }

  private static SprintView sprint() {
    return new SprintView(
        UUID.randomUUID(),
        UUID.randomUUID(),
        1,
        new SprintContent(
            "See the load",
            LocalDate.parse("2026-03-16"),
            LocalDate.parse("2026-03-19"),
            new SprintHours(20, 20)),
        Sprint.State.RUNNING,
        List.of(item(LOAD, 30), item(ROUTE, 10)),
        null,
        null,
        START,
        null);
  }

  private static SprintView.Item item(UUID id, int hours) {
    return new SprintView.Item(id, "Load", hours, UUID.randomUUID(), State.TO_DO, null, null);
  }
}
