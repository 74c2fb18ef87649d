package org.cocreation.steering.workflow.camunda8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.process.ActivityDefinition.ASSESS_OPPORTUNITIES;
import static org.cocreation.chassis.process.ActivityDefinition.DEFINE_GOALS;
import static org.cocreation.chassis.process.ActivityDefinition.EXPRESS_NEEDS;
import static org.cocreation.chassis.process.Phase.DEVELOPMENT;
import static org.cocreation.chassis.process.Phase.NEEDS;
import static org.cocreation.chassis.process.Phase.PRIORITIZATION;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.test.TestStack;
import org.cocreation.steering.engine.DrivenCycle;
import org.cocreation.steering.engine.RecordingCycles;
import org.cocreation.steering.engine.Told;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can happen to a cluster beside the database, and that the cycles come through it. */
@QuarkusTest
@WithTestResource(TestStack.class)
@TestProfile(OnTheDouble.class)
class ClusterTroubleTest {

  private static final Duration A_WHILE = Duration.ofMillis(150);

  @Inject Camunda8Engine engine;
  @Inject RecordingCycles cycles;
  @Inject OnTheDouble.SmallDomain domain;
  @Inject JobSteps steps;
  @Inject AgroalDataSource dataSource;

  @BeforeEach
  void awaitReadiness() {
    OnTheDouble.awaitReadiness();
  }

  @Test
  void shouldTellAClusterThatWasDownWhatHappenedMeanwhile() throws Exception {
    DrivenCycle working = cycleIn(NEEDS).start().awaitActivities(NEEDS);
    DrivenCycle deciding = cycleIn(NEEDS).start().awaitActivities(NEEDS).finish(NEEDS);
    gateway().stop();

    working.complete(DEFINE_GOALS).complete(EXPRESS_NEEDS).complete(ASSESS_OPPORTUNITIES);
    deciding.invest().moveBack(NEEDS).shelve().revive(NEEDS);
    DrivenCycle begun = cycleIn(DEVELOPMENT).start();
    Thread.sleep(A_WHILE);
    assertThat(begun.told()).isEmpty();
    gateway().start();

    working.awaitDecision(NEEDS).invest().awaitActivities(PRIORITIZATION);
    deciding.awaitActivities(NEEDS).finish(NEEDS).invest().awaitActivities(PRIORITIZATION);
    begun.awaitActivities(DEVELOPMENT).finish(DEVELOPMENT);
  }

  @Test
  void shouldLeadEveryCycleBackToWhereItStoodWhenTheClusterLosesItsData() throws Exception {
    DrivenCycle working = led(cycleIn(NEEDS).start().awaitActivities(NEEDS));
    working.complete(DEFINE_GOALS).complete(EXPRESS_NEEDS);
    DrivenCycle deciding =
        led(cycleIn(PRIORITIZATION).start().awaitActivities(PRIORITIZATION)).finish(PRIORITIZATION);
    DrivenCycle decided = led(cycleIn(NEEDS).start().awaitActivities(NEEDS)).finish(NEEDS);
    DrivenCycle shelved = led(cycleIn(NEEDS).start().awaitActivities(NEEDS)).shelve();
    DrivenCycle shelvedMeanwhile = led(cycleIn(NEEDS).start().awaitActivities(NEEDS));
    DrivenCycle stopped = led(cycleIn(NEEDS).start().awaitActivities(NEEDS));
    gateway().stop();
    gateway().loseEverything();
    decided.invest();
    shelvedMeanwhile.shelve();
    stopped.stop();
    gateway().start();

    working.complete(ASSESS_OPPORTUNITIES).awaitDecision(NEEDS);
    decided.awaitActivities(PRIORITIZATION).finish(PRIORITIZATION);
    deciding.invest().awaitActivities(DEVELOPMENT);
    shelved.revive(NEEDS).awaitActivities(NEEDS).finish(NEEDS);
    shelvedMeanwhile.revive(NEEDS).awaitActivities(NEEDS).finish(NEEDS);
    pause();
    assertThat(shelvedMeanwhile.told()).contains(Told.toDecide(NEEDS, 2));
    assertThat(stopped.told()).hasSize(3);
  }

  /** The new cluster counts from the start: its first cycle gets the keys of the lost first. */
  @Test
  void shouldNotCompleteTheJobsOfOthersByTheKeysOfALostCluster() throws Exception {
    domain.leadNone();
    gateway().loseEverything();
    DrivenCycle first = led(cycleIn(NEEDS).start()).awaitActivities(NEEDS);
    long key = keyOf(first, "define-goals");
    gateway().stop();
    first.finishWithoutWaiting(NEEDS);
    gateway().loseEverything();
    domain.leadNone();
    DrivenCycle second = led(cycleIn(NEEDS).start());
    gateway().start();

    second.awaitActivities(NEEDS);
    assertThat(keyOf(second, "define-goals")).isEqualTo(key);
    pause();
    assertThat(second.told()).doesNotContain(Told.toDecide(NEEDS, 1));
    second.finish(NEEDS);
    first.step(() -> engine.start(first.id())).awaitDecision(NEEDS);
  }

  @Test
  void shouldTakeNoJobOfAProcessThatConductsTheCycleNoMore() {
    DrivenCycle cycle = cycleIn(NEEDS).start().awaitActivities(NEEDS).finish(NEEDS);
    long told = cycle.count(Told.due(DEFINE_GOALS, 1));
    BroughtJob late = new BroughtJob(1, cycle.id(), UUID.randomUUID(), 1, Map.of());

    assertThatThrownBy(() -> take(DEFINE_GOALS.jobType(), late))
        .isInstanceOf(EngineMemory.VoidJob.class);

    assertThat(cycle.count(Told.due(DEFINE_GOALS, 1))).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "steering.define-goals",
        "steering.decide",
        "steering.expire-kill-clock",
        "steering.start-next-cycle"
      })
  void shouldTakeNoJobOfACycleThatSteeringDoesNotKnow(String jobType) {
    BroughtJob unknown =
        new BroughtJob(1, UUID.randomUUID(), UUID.randomUUID(), 1, Map.of("phase", "NEEDS"));

    assertThatThrownBy(() -> take(jobType, unknown)).isInstanceOf(EngineMemory.VoidJob.class);
  }

  /** It would be brought again every few seconds, for ever. */
  @Test
  void shouldLeaveAVoidJobAloneForAnHour() throws Exception {
    DrivenCycle cycle = cycleIn(NEEDS).start().awaitActivities(NEEDS);
    change("delete from camunda8_cycle where cycle_id = ?", cycle);
    List<String> lines = new CopyOnWriteArrayList<>();
    Handler handler = new LineHandler(lines);
    Logger logger = Logger.getLogger(JobWorkers.class.getName());
    logger.addHandler(handler);
    try {
      gateway().advance(Duration.ofMinutes(61));
      await().until(() -> lines.size() >= 3 && gateway().areJobsHeldFor(Duration.ofMinutes(50)));
      for (int time = 0; time < 3; time++) {
        gateway().advance(Duration.ofSeconds(11));
        pause();
      }

      assertThat(lines).doesNotHaveDuplicates();
    } finally {
      logger.removeHandler(handler);
    }
  }

  @Test
  void shouldTellNothingOfWhatIsRolledBack() throws Exception {
    DrivenCycle started = cycleIn(NEEDS);
    DrivenCycle completed = cycleIn(NEEDS).start().awaitActivities(NEEDS);
    completed.complete(DEFINE_GOALS).complete(EXPRESS_NEEDS);

    rolledBack(() -> engine.start(started.id()));
    rolledBack(() -> engine.activityDone(completed.id(), ASSESS_OPPORTUNITIES, 1));
    rolledBack(() -> engine.stopped(completed.id()));

    pause();
    assertThat(started.told()).isEmpty();
    completed.complete(ASSESS_OPPORTUNITIES).awaitDecision(NEEDS);
  }

  /** Jobs are held for an hour; after it the cluster brings each once more. */
  @Test
  void shouldMakeUpWithinTheHourForWhateverWasNotHeard() throws Exception {
    DrivenCycle waiting = cycleIn(NEEDS).start().awaitActivities(NEEDS);
    DrivenCycle deciding = cycleIn(NEEDS).start().awaitActivities(NEEDS).finish(NEEDS);
    DrivenCycle unheard = cycleIn(NEEDS).start().awaitActivities(NEEDS);
    change("delete from camunda8_job where cycle_id = ?", unheard);
    unheard.finishWithoutWaiting(NEEDS);

    gateway().advance(Duration.ofMinutes(61));

    unheard.awaitDecision(NEEDS);
    await().until(() -> waiting.count(Told.due(DEFINE_GOALS, 1)) >= 2);
    await().until(() -> deciding.count(Told.toDecide(NEEDS, 1)) >= 2);
    waiting.finish(NEEDS).invest().awaitActivities(PRIORITIZATION);
    deciding.invest().awaitActivities(PRIORITIZATION);
  }

  /** As an earlier release, or another choice of the engine, may have left it. */
  @Test
  void shouldReplaceWhateverRunsOfACycleThatTheClusterWasNotTold() throws Exception {
    DrivenCycle cycle = cycleIn(NEEDS).start().awaitActivities(NEEDS);
    change("delete from camunda8_cycle where cycle_id = ?", cycle);
    cycle.step(() -> cycles.invest(cycle.id()));

    cycle.step(() -> engine.start(cycle.id()));

    cycle.awaitActivities(PRIORITIZATION).finish(PRIORITIZATION).invest();
    cycle.awaitActivities(DEVELOPMENT);
    assertThat(cycle.told()).doesNotContain(Told.toDecide(NEEDS, 1));
  }

  /** The relay may send a thing twice, and two replicas may both begin anew. */
  @Test
  void shouldConductOneProcessHoweverOftenACycleIsStartedAnew() throws Exception {
    DrivenCycle cycle = cycleIn(NEEDS);
    for (int again = 0; again < 3; again++) {
      cycle.start();
      change("delete from camunda8_cycle where cycle_id = ?", cycle);
    }

    cycle.start().awaitActivities(NEEDS).finish(NEEDS).invest().awaitActivities(PRIORITIZATION);

    pause();
    assertThat(cycle.told()).hasSize(3 + 1 + 3);
  }

  private DrivenCycle cycleIn(Phase phase) {
    return new DrivenCycle(
        engine, cycles, step -> QuarkusTransaction.requiringNew().run(step), phase);
  }

  private DrivenCycle led(DrivenCycle cycle) {
    domain.lead(cycle.id());
    return cycle;
  }

  private static GatewayDouble gateway() {
    return OnTheDouble.Cluster.running();
  }

  private void take(String jobType, BroughtJob job) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              boolean ignored = steps.byJobType().get(jobType).take(job);
            });
  }

  private static void rolledBack(Runnable step) {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          step.run();
                          throw new UnsupportedOperationException("as it happens");
                        }))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  /** The cluster has heard everything, and time to do what it should not do. */
  private void pause() throws InterruptedException {
    OnTheDouble.awaitHeard(dataSource);
    Thread.sleep(A_WHILE);
  }

  private void change(String statement, DrivenCycle cycle) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement change = connection.prepareStatement(statement)) {
      change.setObject(1, cycle.id());
      assertThat(change.executeUpdate()).isPositive();
    }
  }

  private long keyOf(DrivenCycle cycle, String element) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select job_key from camunda8_job where cycle_id = ? and element = ?")) {
      query.setObject(1, cycle.id());
      query.setString(2, element);
      try (ResultSet row = query.executeQuery()) {
        assertThat(row.next()).isTrue();
        return row.getLong(1);
      }
    }
  }

  /** What the workers say, with the keys of the jobs. */
  private static final class LineHandler extends Handler {

    private final List<String> lines;

    LineHandler(List<String> lines) {
      this.lines = lines;
    }

    @Override
    public void publish(LogRecord line) {
      lines.add(
          line instanceof ExtLogRecord formatted
              ? formatted.getFormattedMessage()
              : line.getMessage());
    }

    @Override
    public void flush() {
      // Nothing is kept back.
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
