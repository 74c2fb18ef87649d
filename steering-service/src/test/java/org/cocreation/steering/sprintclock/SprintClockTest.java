package org.cocreation.steering.sprintclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.steering.sprintclock.SprintClock.State.ENDED;
import static org.cocreation.steering.sprintclock.SprintClock.State.RUNNING;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cocreation.steering.cycle.CycleExample;
import org.junit.jupiter.api.Test;

/** R10: people are reminded of a sprint's end once, and once of what is overdue. */
class SprintClockTest {

  private static final LocalDate END = LocalDate.parse("2026-03-29");
  private static final Duration BEFORE = Duration.ofDays(2);

  private final SprintClock clock = new SprintClock(UUID.randomUUID(), CycleExample.started());

  @Test
  void shouldRemindOnceBeforeItsEndAndOnceAfter() {
    assertThat(clock.tell(1, END, RUNNING, 3)).isTrue();

    assertThat(clock.remind(BEFORE, Instant.parse("2026-03-27T23:59:59Z"))).isFalse();
    assertThat(clock.remind(BEFORE, Instant.parse("2026-03-28T00:00:00Z"))).isTrue();
    assertThat(clock.remind(BEFORE, Instant.parse("2026-03-28T00:00:01Z"))).isFalse();
    assertThat(clock.fallOverdue(Instant.parse("2026-03-29T23:59:59Z"))).isFalse();
    assertThat(clock.fallOverdue(Instant.parse("2026-03-30T00:00:00Z"))).isTrue();
    assertThat(clock.fallOverdue(Instant.parse("2026-03-30T01:00:00Z"))).isFalse();
  }

  @Test
  void shouldNotRemindOfWhatIsOverdueAlready() {
    assertThat(clock.tell(1, END, RUNNING, 3)).isTrue();

    assertThat(clock.remind(BEFORE, Instant.parse("2026-03-30T00:00:00Z"))).isFalse();
  }

  @Test
  void shouldRemindAnewOfAnotherEnd() {
    assertThat(clock.tell(1, END, RUNNING, 3)).isTrue();
    assertThat(clock.remind(BEFORE, Instant.parse("2026-03-28T00:00:00Z"))).isTrue();

    assertThat(clock.tell(1, END.plusDays(7), RUNNING, 4)).isTrue();

    assertThat(clock.remind(BEFORE, Instant.parse("2026-03-28T00:00:00Z"))).isFalse();
    assertThat(clock.remind(BEFORE, Instant.parse("2026-04-04T00:00:00Z"))).isTrue();
  }

  @Test
  void shouldKeepTheNewestState() {
    assertThat(clock.tell(1, END, ENDED, 9)).isTrue();
    assertThat(clock.tell(1, END, RUNNING, 8)).isFalse();
    assertThat(clock.tell(1, END, RUNNING, 9)).isFalse();
    assertThat(clock.state()).isEqualTo(ENDED);
  }
}
