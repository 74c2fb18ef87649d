package org.cocreation.steering.workflow.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.steering.engine.DrivenCycle;
import org.cocreation.steering.engine.RecordingCycles;
import org.cocreation.steering.engine.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The engine's step and the domain's change are done together, or not at all. */
class OneTransactionTest {

  private static final EngineDatabase DATABASE = EngineDatabase.get();
  private static final RecordingCycles CYCLES = DATABASE.cycles();
  private static final EmbeddedEngine ENGINE = DATABASE.engine();

  @BeforeAll
  static void open() {
    DATABASE.emptyTheEngine();
    ENGINE.open();
  }

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  @Test
  void shouldLeaveTheEngineUntouchedWhereACommandIsRolledBack() {
    DrivenCycle cycle = cycleIn(Phase.PRIORITIZATION).start();
    List<ActivityDefinition> activities = DrivenCycle.activitiesOf(Phase.PRIORITIZATION);
    cycle.complete(activities.get(0)).complete(activities.get(1));

    // Up to the decision, with its timers; on into the next phase; back; to the end.
    assertUntouched(
        cycle,
        () -> {
          CYCLES.complete(cycle.id(), activities.get(2));
          ENGINE.activityDone(cycle.id(), activities.get(2), 1);
        });
    cycle.complete(activities.get(2)).awaitDecision(Phase.PRIORITIZATION);
    assertUntouched(
        cycle,
        () -> {
          CYCLES.invest(cycle.id());
          ENGINE.decided(cycle.id());
        });
    assertUntouched(
        cycle,
        () -> {
          CYCLES.moveBack(cycle.id(), Phase.NEEDS);
          ENGINE.redirected(cycle.id());
        });
    assertUntouched(
        cycle,
        () -> {
          CYCLES.stop(cycle.id());
          ENGINE.stopped(cycle.id());
        });
    cycle.invest().awaitActivities(Phase.DEVELOPMENT).finish(Phase.DEVELOPMENT).stop();
  }

  @Test
  void shouldNotStartWhatIsRolledBack() {
    DrivenCycle cycle = cycleIn(Phase.NEEDS);

    assertUntouched(cycle, () -> ENGINE.start(cycle.id()));

    cycle.start().finish(Phase.NEEDS).stop();
  }

  @Test
  void shouldLeaveNoRowOfACycleThatEnded() {
    DrivenCycle stopped = cycleIn(Phase.PRIORITIZATION).start().finish(Phase.PRIORITIZATION).stop();
    DrivenCycle completed = cycleIn(Phase.EVALUATION).start().finish(Phase.EVALUATION).invest();
    completed.awaitTold(Told.ended());

    assertThat(rows(stopped).values()).containsOnly(List.of());
    assertThat(rows(completed).values()).containsOnly(List.of());
  }

  private static DrivenCycle cycleIn(Phase phase) {
    return new DrivenCycle(ENGINE, CYCLES, DATABASE::inTransaction, phase);
  }

  /** Does this, and then rolls it back. */
  private static void assertUntouched(DrivenCycle cycle, Runnable step) {
    Map<String, List<String>> before = rows(cycle);
    assertThatThrownBy(
            () ->
                cycle.step(
                    () -> {
                      step.run();
                      throw new UnsupportedOperationException("changed its mind");
                    }))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(rows(cycle)).isEqualTo(before);
  }

  /** Everything that the engine has of the cycle, by table. */
  private static Map<String, List<String>> rows(DrivenCycle cycle) {
    String instances =
        "(select i.id_ from engine.act_ru_execution i join engine.act_ru_execution r"
            + " on r.id_ = i.root_proc_inst_id_ where r.business_key_ = '"
            + cycle.id()
            + "')";
    Map<String, List<String>> rows = new TreeMap<>();
    Map.of(
            "act_ru_execution", "proc_inst_id_",
            "act_ru_event_subscr", "proc_inst_id_",
            "act_ru_job", "process_instance_id_")
        .forEach(
            (table, column) ->
                rows.put(
                    table,
                    DATABASE.texts(
                        "select t::text from engine.%s t where %s in %s order by id_"
                            .formatted(table, column, instances))));
    return rows;
  }
}
