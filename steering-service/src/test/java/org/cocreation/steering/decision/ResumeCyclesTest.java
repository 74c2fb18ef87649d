package org.cocreation.steering.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.EngineRows;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the engine lacks it gets, sooner or later, whatever goes wrong meanwhile. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class ResumeCyclesTest {

  private static final String WAIT_FOR_LOCKS =
      "select count(*) from pg_stat_activity"
          + " where datname = current_database() and wait_event_type = 'Lock'";

  @Inject AgroalDataSource dataSource;
  @Inject ResumeCycles resumeCycles;

  private EngineRows rows;
  private Siblings siblings;

  @BeforeEach
  void begin() {
    rows = new EngineRows(dataSource);
    siblings = Siblings.atWork();
  }

  @AfterEach
  void end() {
    siblings.close();
  }

  @Test
  void shouldTryAgainUntilTheCycleIsStarted() {
    CycleFixture cycle = lost();
    rows.change("create sequence failures");
    rows.change(
        """
        create function refuse() returns trigger language plpgsql as $$
        begin
          perform nextval('failures');
          raise exception 'no start today';
        end $$""");
    rows.change(
        """
        create trigger refuse before insert on engine.act_ru_execution
        for each row when (new.business_key_ = '%s') execute function refuse()"""
            .formatted(cycle.id()));
    try {
      resumeCycles.resume();
      await().until(() -> rows.count("select last_value from failures") > 1);
      assertThat(rows.of(cycle.id())).isEmpty();
    } finally {
      rows.change("drop trigger refuse on engine.act_ru_execution");
      rows.change("drop function refuse");
      rows.change("drop sequence failures");
    }

    cycle.finishPhase();
  }

  @Test
  void shouldTryAgainWhereTheEngineCannotEvenBeAsked() {
    CycleFixture cycle = lost();
    long before = failedStatements();
    rows.change("alter table engine.act_ru_event_subscr rename to not_there");
    try {
      resumeCycles.resume();
      await().until(() -> failedStatements() > before);
    } finally {
      rows.change("alter table engine.not_there rename to act_ru_event_subscr");
    }

    await().until(() -> !rows.of(cycle.id()).isEmpty());
    cycle.finishPhase();
  }

  @Test
  void shouldStartTheNextOfACompletedCycleThatHasNone() {
    CycleFixture cycle = completedWithoutNext();

    resumeCycles.resume();

    await().until(() -> cycle.path("nextCycleId") != null);
    CycleFixture next = cycle.another(cycle.path("nextCycleId"));
    assertThat(next.path("microService.name")).isEqualTo("Positioning");
    next.finishPhase();
  }

  /** As those who decide do: in the other order the two would wait for each other. */
  @Test
  void shouldHoldThePartnershipBeforeItsCycle() throws SQLException {
    CycleFixture cycle = completedWithoutNext();
    try (Connection decider = dataSource.getConnection();
        Statement decision = decider.createStatement()) {
      decider.setAutoCommit(false);
      boolean ignored =
          decision.execute(
              "select from partnership where id = '%s' for no key update"
                  .formatted(cycle.partnership().id()));
      resumeCycles.resume();
      await().until(() -> rows.count(WAIT_FOR_LOCKS) > 0);

      boolean isFree =
          decision.execute(
              "select from cycle where id = '%s' for update nowait".formatted(cycle.id()));

      assertThat(isFree).isTrue();
      decider.rollback();
      decider.setAutoCommit(true);
    }
    await().until(() -> cycle.path("nextCycleId") != null);
  }

  private CycleFixture completedWithoutNext() {
    CycleFixture cycle = lost();
    rows.change(
        "update cycle set phase = 'EVALUATION', status = 'COMPLETED' where id = ?::uuid",
        cycle.id());
    rows.change(
        """
        insert into decision (id, cycle_id, partnership_id, outcome, phase, round, side, person,
                              name, organization, taken_at, next_micro_service_name)
        select gen_random_uuid(), id, partnership_id, 'INVEST', 'EVALUATION', round, 'CUSTOMER',
               'p', 'P', 'O', now(), 'Positioning'
        from cycle where id = ?::uuid""",
        cycle.id());
    return cycle;
  }

  /** The other teams are done with the phase, so that nothing but the test moves the cycle. */
  private CycleFixture lost() {
    CycleFixture cycle = CycleFixture.started();
    String ignored = cycle.awaitSteeringActivity();
    await()
        .until(
            () ->
                rows.count(
                        "select count(*) from completed_activity where cycle_id = ?::uuid",
                        cycle.id())
                    == 2);
    rows.lose(cycle.id());
    return cycle;
  }

  private long failedStatements() {
    return rows.count(
        "select xact_rollback from pg_stat_database where datname = current_database()");
  }
}
