package org.cocreation.steering.workflow.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.process.ActivityDefinition.DEFINE_GOALS;
import static org.cocreation.chassis.process.ActivityDefinition.DESIGN_SOLUTION;
import static org.cocreation.steering.engine.ProcessTimer.EXPIRE_KILL_CLOCK;
import static org.cocreation.steering.engine.ProcessTimer.REMIND_SIGNATURES;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.test.Patience;
import org.cocreation.steering.EngineTime;
import org.cocreation.steering.engine.DrivenCycle;
import org.cocreation.steering.engine.ProcessTimer;
import org.cocreation.steering.engine.RecordingCycles;
import org.cocreation.steering.engine.Told;
import org.cocreation.steering.workflow.ProcessModel;
import org.cocreation.steering.workflow.embedded.model.ModelRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A changed model takes the cycles that are under way with it, each where it stands. */
class MigrationTest {

  private static final EngineDatabase DATABASE = EngineDatabase.get();
  private static final RecordingCycles CYCLES = DATABASE.cycles();

  private EmbeddedEngine engine;

  @BeforeEach
  void openAsItWas() {
    DATABASE.emptyTheEngine();
    reopen(ProcessModel.all());
  }

  @AfterEach
  void close() {
    engine.close();
    EngineTime.reset();
  }

  @Test
  void shouldNotDeployAgainWhatIsUnchanged() {
    reopen(ProcessModel.all());
    reopen(changed(OperatonEngine.CYCLE, "Where does the cycle go?", "Where to?"));

    assertThat(DATABASE.count("select count(*) from engine.act_re_deployment")).isEqualTo(1);
  }

  @Test
  void shouldKnowTheNewestModelsWhateverTheReplicasClocksSay() {
    List<ProcessModel> changed = withAGatewayMoreInEveryModel();
    reopen(changed);
    DATABASE.execute(
        """
        update engine.act_re_deployment set deploy_time_ = now() - interval '1 day'
        where id_ = (select deployment_id_ from engine.act_re_procdef
                     order by version_ desc limit 1)""");

    reopen(changed);

    assertThat(DATABASE.count("select count(*) from engine.act_re_deployment")).isEqualTo(2);
  }

  @Test
  void shouldDeployOnceWhereReplicasStartAtOnce() throws Exception {
    DATABASE.emptyTheEngine();
    List<EmbeddedEngine> replicas =
        List.of(DATABASE.engine(), DATABASE.engine(), DATABASE.engine());
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      List<Callable<Void>> opening = new ArrayList<>();
      for (EmbeddedEngine replica : replicas) {
        opening.add(
            () -> {
              replica.open();
              return null;
            });
      }
      for (var opened : threads.invokeAll(opening)) {
        var ignored = opened.get();
      }
    }
    replicas.forEach(EmbeddedEngine::close);

    assertThat(DATABASE.count("select count(*) from engine.act_re_deployment")).isEqualTo(1);
    assertThat(DATABASE.count("select count(*) from engine.act_re_procdef")).isEqualTo(6);
  }

  @Test
  void shouldTakeCyclesAlongWhereTheyStand() {
    Map<Phase, DrivenCycle> working = new EnumMap<>(Phase.class);
    Map<Phase, DrivenCycle> deciding = new EnumMap<>(Phase.class);
    for (Phase phase : Phase.values()) {
      ActivityDefinition first = DrivenCycle.activitiesOf(phase).getFirst();
      working.put(phase, cycleIn(phase).start().complete(first));
      deciding.put(phase, cycleIn(phase).start().finish(phase));
    }
    DrivenCycle shelved = cycleIn(Phase.DEVELOPMENT).start().shelve();
    Map<UUID, Integer> before = told(working, deciding);

    reopen(withAGatewayMoreInEveryModel());

    assertThat(behindTheNewest()).isZero();
    assertThat(told(working, deciding)).as("nothing was told again").isEqualTo(before);
    working.forEach(
        (phase, cycle) -> {
          DrivenCycle here = drive(cycle);
          DrivenCycle.activitiesOf(phase).stream().skip(1).forEach(here::complete);
          here.awaitDecision(phase).invest();
          phase.next().ifPresent(here::awaitActivities);
        });
    deciding.forEach(
        (phase, cycle) -> {
          DrivenCycle here = drive(cycle).invest();
          phase.next().ifPresent(here::awaitActivities);
        });
    drive(shelved).revive(Phase.NEEDS).awaitActivities(Phase.NEEDS).finish(Phase.NEEDS);
  }

  @Test
  void shouldTakePendingTimersAlong() {
    DrivenCycle unsigned = cycleIn(Phase.PRIORITIZATION).start().finish(Phase.PRIORITIZATION);
    DrivenCycle late = cycleIn(Phase.DEVELOPMENT);
    CYCLES.killAt(late.id(), EngineTime.now().plus(Duration.ofDays(2)));
    late.start();
    EngineTime.advance(Duration.ofDays(1));

    reopen(withAGatewayMoreInEveryModel());

    assertThat(unsigned.told()).doesNotContain(Told.timer(REMIND_SIGNATURES, 1));
    EngineTime.advance(Duration.ofDays(1).plusMinutes(1));
    unsigned.awaitTold(Told.timer(REMIND_SIGNATURES, 1));
    late.awaitTold(Told.timer(EXPIRE_KILL_CLOCK, 1));
    EngineTime.advance(Duration.ofDays(2).plusMinutes(1));
    awaitTwice(unsigned, REMIND_SIGNATURES);
    awaitTwice(late, EXPIRE_KILL_CLOCK);
    drive(late).finish(Phase.DEVELOPMENT);
  }

  @Test
  void shouldStartAnewWhereItsElementIsGoneAndAskNothingAgain() {
    DrivenCycle cycle = cycleIn(Phase.NEEDS).start().complete(DEFINE_GOALS);

    try (LogLines log = new LogLines()) {
      reopen(
          changed(
              "identify-needs",
              "\"assess-opportunities\"",
              "\"assess-all-opportunities\"",
              ">assess-opportunities<",
              ">assess-all-opportunities<"));

      assertThat(log.warnings())
          .singleElement()
          .asString()
          .contains("Cycle started anew in the changed process model: cycleId=" + cycle.id())
          .contains("assess-opportunities");
    }
    assertThat(behindTheNewest()).isZero();
    DrivenCycle here = drive(cycle);
    here.complete(ActivityDefinition.EXPRESS_NEEDS);
    assertThat(here.told()).doesNotContain(Told.toDecide(Phase.NEEDS, 1));
    here.complete(ActivityDefinition.ASSESS_OPPORTUNITIES).awaitDecision(Phase.NEEDS);
  }

  @Test
  void shouldNameTheCycleThatCannotBeTakenAlongAndLeaveItAsItIs() {
    DrivenCycle stuck = cycleIn(Phase.DEVELOPMENT).start();
    DrivenCycle other = cycleIn(Phase.DEVELOPMENT).start();
    CYCLES.killAt(other.id(), EngineTime.now().plus(Duration.ofDays(9)));
    DATABASE.execute(
        "update contract.cycle set kill_at = 'tomorrow' where id = '" + stuck.id() + "'");
    try (LogLines log = new LogLines()) {
      reopen(
          changed(
              "develop-micro-service",
              "\"assess-solution\"",
              "\"assess-it\"",
              ">assess-solution<",
              ">assess-it<"));

      assertThat(log.warnings())
          .filteredOn(line -> line.contains("Cycle stays in the process model"))
          .singleElement()
          .asString()
          .contains("cycleId=" + stuck.id(), "tomorrow", "cannotMigrate=");
    }
    assertThat(behindTheNewest()).isEqualTo(1);
    drive(other).finish(Phase.DEVELOPMENT);
    drive(stuck).complete(DESIGN_SOLUTION).finish(Phase.DEVELOPMENT);
  }

  @Test
  void shouldMigrateOnceTheDatabaseAnswersAgain() {
    DrivenCycle cycle = cycleIn(Phase.NEEDS).start().complete(DEFINE_GOALS);
    int told = CYCLES.told(cycle.id()).size();
    List<ProcessModel> changed = withAGatewayMoreInEveryModel();

    inTrouble(2, () -> reopen(changed));

    assertThat(behindTheNewest()).isZero();
    assertThat(CYCLES.told(cycle.id())).as("nothing was started anew").hasSize(told);
    drive(cycle).finish(Phase.NEEDS);
  }

  @Test
  void shouldNotOpenWhileTheDatabaseStaysInTrouble() {
    DrivenCycle cycle = cycleIn(Phase.NEEDS).start().complete(DEFINE_GOALS);
    int told = CYCLES.told(cycle.id()).size();
    List<ProcessModel> changed = withAGatewayMoreInEveryModel();

    inTrouble(
        100,
        () -> assertThatThrownBy(() -> reopen(changed)).hasStackTraceContaining("out of sorts"));

    reopen(changed);
    assertThat(behindTheNewest()).isZero();
    assertThat(CYCLES.told(cycle.id())).as("nothing was started anew").hasSize(told);
  }

  @Test
  void shouldRefuseWhatOnlyTheEnginesParserFindsWrong() {
    EmbeddedEngine another = DATABASE.engine();

    assertThatThrownBy(
            () ->
                another.open(
                    changed(
                        OperatonEngine.CYCLE,
                        "</bpmn:process>",
                        "<bpmn:sequenceFlow id=\"one-too-many\" sourceRef=\"where-does-the-cycle-go\""
                            + " targetRef=\"cycle-stopped\"/></bpmn:process>")))
        .isInstanceOf(ModelRefused.class)
        .hasMessageStartingWith("co-creation-cycle.bpmn, element ")
        .hasMessageContaining("one-too-many");
  }

  @Test
  void shouldRefuseAModelBeforeAnythingRuns() {
    EmbeddedEngine another = DATABASE.engine();

    assertThatThrownBy(
            () -> another.open(changed("identify-needs", "steering.define-goals", "steering.nap")))
        .isInstanceOf(ModelRefused.class)
        .hasMessage("identify-needs.bpmn, element define-goals: Unknown job type 'steering.nap'.");
    assertThatThrownBy(() -> another.start(UUID.randomUUID()))
        .isInstanceOf(IllegalStateException.class);
  }

  /** Does this while the engine's first changes to what it conducts fail as in a deadlock. */
  private static void inTrouble(int times, Runnable task) {
    DATABASE.execute("create sequence contract.trouble");
    DATABASE.execute(
        """
        create function contract.trouble() returns trigger language plpgsql as $$
        begin
          if nextval('contract.trouble') <= %d then
            raise exception 'out of sorts' using errcode = '40P01';
          end if;
          return new;
        end $$"""
            .formatted(times));
    DATABASE.execute(
        """
        create trigger trouble before update on engine.act_ru_execution
        for each row when (old.proc_def_id_ <> new.proc_def_id_)
        execute function contract.trouble()""");
    try {
      task.run();
    } finally {
      DATABASE.execute("drop trigger trouble on engine.act_ru_execution");
      DATABASE.execute("drop function contract.trouble");
      DATABASE.execute("drop sequence contract.trouble");
    }
  }

  private void reopen(List<ProcessModel> models) {
    if (engine != null) {
      engine.close();
    }
    engine = DATABASE.engine();
    engine.open(models);
  }

  /** The cycle, now on the engine that runs. */
  private DrivenCycle drive(DrivenCycle cycle) {
    return cycle.on(engine);
  }

  private DrivenCycle cycleIn(Phase phase) {
    return new DrivenCycle(engine, CYCLES, DATABASE::inTransaction, phase);
  }

  private static Map<UUID, Integer> told(
      Map<Phase, DrivenCycle> working, Map<Phase, DrivenCycle> deciding) {
    Map<UUID, Integer> told = new java.util.HashMap<>();
    working.values().forEach(cycle -> told.put(cycle.id(), CYCLES.told(cycle.id()).size()));
    deciding.values().forEach(cycle -> told.put(cycle.id(), CYCLES.told(cycle.id()).size()));
    return told;
  }

  private static void awaitTwice(DrivenCycle cycle, ProcessTimer timer) {
    await().atMost(Patience.MOST).until(() -> CYCLES.occurrences(cycle.id(), timer).size() >= 2);
  }

  /** How many cycles are not in the newest version of each of their processes. */
  private static long behindTheNewest() {
    return DATABASE.count(
        """
        select count(distinct i.root_proc_inst_id_) from engine.act_ru_execution i
        join engine.act_re_procdef d on d.id_ = i.proc_def_id_
        where d.version_ < (select max(version_) from engine.act_re_procdef n where n.key_ = d.key_)
        """);
  }

  /** Each phase has one more gateway, and so has the cycle, where nobody waits. */
  private static List<ProcessModel> withAGatewayMoreInEveryModel() {
    return ProcessModel.all().stream()
        .map(
            model -> {
              String flow =
                  model.processId().equals(OperatonEngine.CYCLE)
                      ? "sourceRef=\"where-does-the-cycle-go\" targetRef=\"start-next-cycle\""
                      : "sourceRef=\"all-teams-done\" targetRef=\"phase-worked-through\"";
              String target = flow.substring(flow.indexOf("targetRef"));
              assertThat(model.bpmn()).contains(flow);
              String process = "</bpmn:process>";
              return new ProcessModel(
                  model.processId(),
                  model
                      .bpmn()
                      .replace(flow, flow.replace(target, "targetRef=\"one-more\""))
                      .replace(
                          process,
                          "<bpmn:exclusiveGateway id=\"one-more\"/><bpmn:sequenceFlow"
                              + " id=\"flow-one-more\" sourceRef=\"one-more\" "
                              + target
                              + "/>"
                              + process));
            })
        .toList();
  }

  /** The product's models, with replacements in one of them: what, by what. */
  private static List<ProcessModel> changed(String processId, String... replacements) {
    return ProcessModel.all().stream()
        .map(model -> model.processId().equals(processId) ? changed(model, replacements) : model)
        .toList();
  }

  private static ProcessModel changed(ProcessModel model, String... replacements) {
    String bpmn = model.bpmn();
    for (int i = 0; i < replacements.length; i += 2) {
      assertThat(bpmn).contains(replacements[i]);
      bpmn = bpmn.replace(replacements[i], replacements[i + 1]);
    }
    return new ProcessModel(model.processId(), bpmn);
  }
}
