package org.cocreation.steering.sprintclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.EngineTime;
import org.cocreation.steering.GateEvents;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** R10: each sprint of development has its timers in the process, through the real engine. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class SprintsInTheProcessTest {

  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  @Inject AgroalDataSource dataSource;
  @Inject LookAtSprint lookAtSprint;

  @AfterEach
  void resetTime() {
    EngineTime.reset();
  }

  @Test
  void shouldRemindAndFallOverdueOnceForEachSprintAndLetThePhaseEndAfterIt() throws Exception {
    try (Siblings siblings = Siblings.atWorkExcept(ActivityDefinition.DESIGN_SOLUTION)) {
      CycleFixture cycle = CycleFixture.started().in(Phase.DEVELOPMENT);
      GateEvents events = GateEvents.of(cycle);
      String partnership = cycle.partnership().id();
      tell(siblings, partnership, events.sprint("planned", "PLANNED", 1, TODAY.plusDays(13)));
      tell(siblings, partnership, events.sprint("started", "RUNNING", 1, TODAY.plusDays(13)));

      letPass(cycle, 12);
      await().until(() -> facts(cycle).equals("sprint-clock.reminder-due"));
      lookAtSprint.look(UUID.fromString(cycle.id()));
      letPass(cycle, 3);
      await().until(() -> facts(cycle).equals("sprint-clock.reminder-due sprint-clock.overdue"));
      lookAtSprint.look(UUID.fromString(cycle.id()));
      tell(siblings, partnership, events.sprint("ended", "ENDED", 1, TODAY.minusDays(2)));
      letPass(cycle, 30);
      lookAtSprint.look(UUID.fromString(cycle.id()));
      assertThat(facts(cycle)).isEqualTo("sprint-clock.reminder-due sprint-clock.overdue");

      cycle.completeSteeringActivity();
      siblings.tellCompleted(ActivityDefinition.DESIGN_SOLUTION, partnership, cycle.id(), 1);
      cycle.awaitDecision();
    }
  }

  private static void tell(Siblings siblings, String partnership, JsonNode event) {
    siblings.send("development", partnership, event);
  }

  /** Days go by: for the domain, whose clock is the machine's, the date moves instead. */
  private void letPass(CycleFixture cycle, int days) throws Exception {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update sprint_clock set ends_on = ends_on - ?::int where cycle_id = ?")) {
      update.setInt(1, days);
      update.setObject(2, UUID.fromString(cycle.id()));
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
    EngineTime.advance(Duration.ofDays(days));
  }

  private String facts(CycleFixture cycle) throws Exception {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select coalesce(string_agg(fact, ' ' order by sequence), '') from audit_entry"
                    + " where cycle_id = ? and fact like 'sprint-clock.%'")) {
      query.setObject(1, UUID.fromString(cycle.id()));
      try (var rows = query.executeQuery()) {
        assertThat(rows.next()).isTrue();
        return rows.getString(1);
      }
    }
  }
}
