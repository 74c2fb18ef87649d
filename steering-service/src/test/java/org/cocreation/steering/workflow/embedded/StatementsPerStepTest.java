package org.cocreation.steering.workflow.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.chassis.process.ActivityDefinition.ASSESS_OPPORTUNITIES;
import static org.cocreation.chassis.process.ActivityDefinition.DEFINE_GOALS;
import static org.cocreation.chassis.process.ActivityDefinition.EXPRESS_NEEDS;

import java.util.List;
import org.cocreation.chassis.process.Phase;
import org.cocreation.steering.engine.DrivenCycle;
import org.junit.jupiter.api.Test;

/** What a step costs the database, the domain's own part apart: it must not creep up. */
class StatementsPerStepTest {

  private static final EngineDatabase DATABASE = EngineDatabase.get();

  @Test
  void shouldNotCostMoreStatementsThanItDid() {
    StatementCounter counter = new StatementCounter(DATABASE.dataSource());
    EmbeddedEngine engine = DATABASE.engineOn(counter.dataSource());
    engine.open();
    try {
      DrivenCycle warm = cycle(engine).start().finish(Phase.NEEDS).invest();
      assertThat(warm.told()).isNotEmpty();

      DrivenCycle cycle = cycle(engine);
      assertThat(statements(counter, cycle::start)).as("start").hasSizeLessThanOrEqualTo(4);
      assertThat(statements(counter, () -> cycle.complete(DEFINE_GOALS)))
          .as("first activity")
          .hasSizeLessThanOrEqualTo(3);
      assertThat(statements(counter, () -> cycle.complete(ASSESS_OPPORTUNITIES)))
          .as("second activity")
          .hasSizeLessThanOrEqualTo(3);
      assertThat(statements(counter, () -> cycle.complete(EXPRESS_NEEDS)))
          .as("last activity, to the decision")
          .hasSizeLessThanOrEqualTo(6);
      assertThat(statements(counter, cycle::invest))
          .as("decision, to the next phase")
          .hasSizeLessThanOrEqualTo(4);
    } finally {
      engine.close();
    }
  }

  private static DrivenCycle cycle(EmbeddedEngine engine) {
    return new DrivenCycle(engine, DATABASE.cycles(), DATABASE::inTransaction, Phase.NEEDS);
  }

  private static List<String> statements(StatementCounter counter, Runnable step) {
    counter.statements().clear();
    step.run();
    return List.copyOf(counter.statements());
  }
}
