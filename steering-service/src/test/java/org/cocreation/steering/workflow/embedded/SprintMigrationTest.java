package org.cocreation.steering.workflow.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.steering.engine.ProcessTimer.END_SPRINT;
import static org.cocreation.steering.engine.ProcessTimer.REMIND_SPRINT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cocreation.chassis.process.Phase;
import org.cocreation.steering.EngineTime;
import org.cocreation.steering.engine.DrivenCycle;
import org.cocreation.steering.engine.RecordingCycles;
import org.cocreation.steering.engine.Told;
import org.cocreation.steering.workflow.ProcessModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cycles that are in development when the models change keep their sprints, or get them. */
class SprintMigrationTest {

  private static final EngineDatabase DATABASE = EngineDatabase.get();
  private static final RecordingCycles CYCLES = DATABASE.cycles();

  /** The loop of a sprint, and that it stands in the lane of the development team. */
  private static final Pattern LOOP =
      Pattern.compile(
          "<bpmn:subProcess id=\"sprint\" .*\\n    </bpmn:subProcess>"
              + "|<bpmn:flowNodeRef>sprint</bpmn:flowNodeRef>",
          Pattern.DOTALL);

  private EmbeddedEngine engine;

  @BeforeEach
  void forget() {
    DATABASE.emptyTheEngine();
  }

  @AfterEach
  void close() {
    engine.close();
    EngineTime.reset();
  }

  @Test
  void shouldGiveALoopToCyclesOfAModelThatHadNone() {
    reopen(
        ProcessModel.all().stream()
            .map(
                model ->
                    new ProcessModel(model.processId(), LOOP.matcher(model.bpmn()).replaceAll("")))
            .toList());
    DrivenCycle former = cycle().start().awaitActivities(Phase.DEVELOPMENT);

    reopen(ProcessModel.all());

    DrivenCycle cycle = former.on(engine);
    UUID sprint = UUID.randomUUID();
    start(cycle, sprint);
    EngineTime.advance(Duration.ofDays(12).plusMinutes(1));
    cycle.awaitTold(Told.timer(REMIND_SPRINT, 1));
    cycle.endSprint(sprint).finish(Phase.DEVELOPMENT);
  }

  @Test
  void shouldTakeASprintAlongThatRuns() {
    reopen(ProcessModel.all());
    DrivenCycle former = cycle().start().awaitActivities(Phase.DEVELOPMENT);
    UUID sprint = UUID.randomUUID();
    start(former, sprint);
    EngineTime.advance(Duration.ofDays(3));

    reopen(withAGatewayMore());

    DrivenCycle cycle = former.on(engine);
    assertThat(cycle.told()).doesNotContain(Told.timer(REMIND_SPRINT, 1));
    EngineTime.advance(Duration.ofDays(11).plusMinutes(1));
    cycle.awaitTold(Told.timer(REMIND_SPRINT, 1), Told.timer(END_SPRINT, 1));
    cycle.endSprint(sprint).finish(Phase.DEVELOPMENT);
  }

  /** Where nobody waits. */
  private static List<ProcessModel> withAGatewayMore() {
    String flow = "sourceRef=\"all-teams-done\" targetRef=\"phase-worked-through\"";
    return ProcessModel.all().stream()
        .map(
            model ->
                new ProcessModel(
                    model.processId(),
                    model
                        .bpmn()
                        .replace(flow, "sourceRef=\"all-teams-done\" targetRef=\"one-more\"")
                        .replace(
                            "</bpmn:process>",
                            model.bpmn().contains(flow)
                                ? "<bpmn:exclusiveGateway id=\"one-more\"/><bpmn:sequenceFlow"
                                    + " id=\"flow-one-more\" sourceRef=\"one-more\""
                                    + " targetRef=\"phase-worked-through\"/></bpmn:process>"
                                : "</bpmn:process>")))
        .toList();
  }

  private static void start(DrivenCycle cycle, UUID sprint) {
    Instant now = EngineTime.now();
    cycle.startSprint(sprint, now.plus(Duration.ofDays(12)), now.plus(Duration.ofDays(14)));
  }

  private DrivenCycle cycle() {
    return new DrivenCycle(engine, CYCLES, DATABASE::inTransaction, Phase.DEVELOPMENT);
  }

  private void reopen(List<ProcessModel> models) {
    if (engine != null) {
      engine.close();
    }
    engine = DATABASE.engine();
    engine.open(models);
  }
}
