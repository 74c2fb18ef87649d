package org.cocreation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cocreation.localstack.demo.Demo;
import org.cocreation.localstack.demo.DemoReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The demo: fifteen activities, one value gate with two keys, and a KPI that tells whether it paid.
 */
@ExtendWith(PackagedStack.class)
class WholeCycleTest {

  private static DemoReport undisturbed;

  /** What a demo ends with in which nothing goes wrong: one is enough for all who compare. */
  static synchronized DemoReport undisturbed() {
    if (undisturbed == null) {
      undisturbed = new Demo(PackagedStack.running(), new Quiet()).play();
    }
    return undisturbed;
  }

  @Test
  void shouldTravelAllPhasesAndStartTheNextCycle() {
    assertComplete(undisturbed());
  }

  /** What every demo must end with, whatever happened to the services meanwhile. */
  static void assertComplete(DemoReport report) {
    assertThat(report.activitiesCompleted()).isEqualTo(15);
    assertThat(report.decisionIds()).hasSize(5).doesNotHaveDuplicates();
    assertThat(report.awaitedSignature().missingSides()).containsExactly("PROVIDER");
    assertThat(report.nextCycleId()).isNotNull();
    assertThat(report.decisions())
        .extracting(DemoReport.Decision::phase)
        .containsExactly("NEEDS", "PRIORITIZATION", "DEVELOPMENT", "IMPLEMENTATION", "EVALUATION");
    DemoReport.Decision gate = report.decisions().get(1);
    assertThat(gate.approvals())
        .extracting(DemoReport.Approval::side)
        .containsExactlyInAnyOrder("PROVIDER", "CUSTOMER");
    Set<String> hashes =
        gate.approvals().stream().map(DemoReport.Approval::contentHash).collect(Collectors.toSet());
    assertThat(hashes).containsExactly(gate.contentHash());
    assertThat(gate.contentHash()).matches("[0-9a-f]{64}");
    assertThat(report.kpis())
        .extracting(DemoReport.Kpi::status, DemoReport.Kpi::actual)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("ON_TARGET", "0.54"));
    for (String service : List.of("steering", "development", "operations")) {
      assertThat(report.events())
          .containsEntry("org.cocreation." + service + ".activity.completed.v1", 5);
    }
    assertThat(report.events())
        .containsEntry("org.cocreation.steering.cycle.started.v1", 2)
        .containsEntry("org.cocreation.steering.cycle.completed.v1", 1)
        .containsEntry("org.cocreation.steering.approval.given.v1", 2)
        .containsEntry("org.cocreation.steering.decision.taken.v1", 5);
  }
}
