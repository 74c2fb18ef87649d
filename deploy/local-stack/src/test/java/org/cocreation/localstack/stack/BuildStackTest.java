package org.cocreation.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.cocreation.localstack.Infrastructure;
import org.cocreation.localstack.Patience;
import org.cocreation.localstack.StackDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stack that all modules' tests of a build share. */
class BuildStackTest {

  private static final Duration LIMIT = Duration.ofMinutes(3);

  @TempDir private Path directory;

  /** In place of a build: it runs until it is killed. */
  private Process build;

  @AfterEach
  void endTheBuild() {
    build.destroyForcibly();
    BuildStack.in(directory).stop();
  }

  @Test
  void shouldServeTheBuildAndNotOutliveItHoweverItEnds() throws Exception {
    build = new ProcessBuilder("sleep", "600").start();
    BuildStack stack = BuildStack.in(directory, Infrastructure.POSTGRESQL, Infrastructure.ISSUER);
    Thread supervisor = Thread.ofPlatform().start(() -> stack.runUntilTheEndOf(build.toHandle()));
    Path ready = new StackDirectory(directory).run("ready");
    assertThat(Patience.until(LIMIT, () -> Files.exists(ready))).isTrue();
    LocalStack asOthersSeeIt = LocalStack.existingIn(directory).orElseThrow();
    ProcessHandle server = asOthersSeeIt.postgreSql().process().orElseThrow();
    assertThat(Patience.until(LIMIT, asOthersSeeIt.postgreSql()::isReady)).isTrue();
    assertThat(Patience.until(LIMIT, asOthersSeeIt.issuer()::isReady)).isTrue();

    build.destroyForcibly();

    assertThat(supervisor.join(LIMIT)).isTrue();
    assertThat(server.isAlive()).isFalse();
    assertThat(asOthersSeeIt.issuer().isReady()).isFalse();
  }
}
