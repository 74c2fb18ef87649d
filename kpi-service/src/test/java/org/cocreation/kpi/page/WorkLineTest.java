package org.cocreation.kpi.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cocreation.kpi.work.WorkKind;
import org.cocreation.kpi.work.WorkView;
import org.junit.jupiter.api.Test;

/** By when something is to be done, as people say it. */
class WorkLineTest {

  @Test
  void shouldNameTheLastDayAndNotTheMidnightAfterIt() {
    assertThat(lastDay(WorkKind.ACTIVITY, "2027-04-01T00:00:00Z"))
        .isEqualTo(LocalDate.of(2027, 3, 31));
    assertThat(lastDay(WorkKind.ACTIVITY, null)).isNull();
  }

  @Test
  void shouldLeaveATimeOfTheDayAsItIs() {
    assertThat(lastDay(WorkKind.ACTIVITY, "2027-04-01T12:30:00Z")).isNull();
    assertThat(lastDay(WorkKind.LINK_ENDING, "2027-04-01T00:00:00Z")).isNull();
  }

  private static LocalDate lastDay(WorkKind kind, String until) {
    WorkView.Item item =
        new WorkView.Item(
            UUID.randomUUID(),
            kind,
            "Complete activity 7",
            null,
            null,
            null,
            null,
            Instant.EPOCH,
            until == null ? null : Instant.parse(until),
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            null);
    return new WorkLine(item, Instant.EPOCH).lastDay();
  }
}
