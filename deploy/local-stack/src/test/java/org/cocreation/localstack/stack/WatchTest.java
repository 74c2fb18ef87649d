package org.cocreation.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.cocreation.localstack.Infrastructure;
import org.cocreation.localstack.Patience;
import org.cocreation.localstack.Progress;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.component.PostgreSql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The component that dies is a PostgreSQL server. */
class WatchTest {
  private static final RestartPolicy.Limits LIMITS =
      new RestartPolicy.Limits(
          Duration.ofMillis(500), Duration.ofSeconds(1), 2, Duration.ofMinutes(10));

  /** And than it takes the watch to look again. */
  private static final Duration LONGER_THAN_THE_PAUSE = Duration.ofMillis(1_800);

  /** Of all tests here: each has a watch of its own, on the data of the one before. */
  @TempDir static Path directory;

  private final Queue<String> told = new ConcurrentLinkedQueue<>();
  private LocalStack stack;
  private PostgreSql server;

  /** As another process sees it, which asks by the supervisor's files alone. */
  private Supervisor supervisor;

  @BeforeEach
  void start() {
    stack = LocalStack.in(directory).with(Infrastructure.POSTGRESQL).onFreePorts().start();
    stack.supervise(LIMITS, told::add);
    server = stack.postgreSql();
    supervisor = new Supervisor(stack.directory());
    supervisor.becomeIt("java");
  }

  @AfterEach
  void stop() {
    supervisor.resign();
    stack.close();
  }

  @Test
  void shouldStartAgainWhatEndedAndSaySo() {
    long before = pid();

    crash();

    waitUntil(() -> server.isReady() && pid() != before);
    waitUntil(() -> told.stream().anyMatch(line -> line.contains("postgresql is ready again")));
    assertThat(told).anyMatch(line -> line.contains("is started again in 0.5 s"));
    waitUntil(() -> note().endsWith("; started again"));
  }

  @Test
  void shouldGiveUpLoudlyWhatEndsAgainAndAgainUntilSomebodyRestartsIt() throws Exception {
    Path version = directory.resolve("data/postgresql/PG_VERSION");
    String good = Files.readString(version);
    Files.writeString(version, "7");

    crash();

    waitUntil(() -> note().contains("given up"));
    assertThat(note()).contains("its log", "./cocreate restart postgresql");
    assertThat(told).anyMatch(line -> line.contains("ended 3 times") && line.contains("GIVEN UP"));
    assertThatThrownBy(() -> supervisor.restart(List.of("postgresql"), Progress.SILENT))
        .isInstanceOf(StackProblem.class)
        .hasMessageContaining("ended while it started");

    Files.writeString(version, good);
    supervisor.restart(List.of("postgresql"), Progress.SILENT);

    waitUntil(server::isReady);
    waitUntil(() -> note().isEmpty());
  }

  @Test
  void shouldRestartWhatRuns() {
    long before = pid();

    supervisor.restart(List.of("postgresql"), Progress.SILENT);

    waitUntil(server::isReady);
    assertThat(pid()).isNotEqualTo(before);
  }

  @Test
  void shouldStartNothingAnyMoreOnceItIsStopped() {
    crash();
    waitUntil(() -> told.stream().anyMatch(line -> line.contains("postgresql ended")));

    stack.close();

    assertThat(Patience.until(LONGER_THAN_THE_PAUSE, () -> server.process().isPresent())).isFalse();
  }

  /** As if it went by itself: nobody here knows. */
  private void crash() {
    server.processes().toList().forEach(ProcessHandle::destroyForcibly);
  }

  private long pid() {
    return server.process().map(ProcessHandle::pid).orElse(0L);
  }

  private String note() {
    return supervisor.notes().getOrDefault("postgresql", "");
  }

  private void waitUntil(BooleanSupplier condition) {
    assertThat(Patience.until(Duration.ofMinutes(3), condition)).as("%s", told).isTrue();
  }
}
