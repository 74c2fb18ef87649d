package org.cocreation.localstack.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
  @TempDir Path directory;
  private Process process;
  private Path file;
  private PidFile pidFile;

  @BeforeEach
  void startSomething() throws Exception {
    process = new ProcessBuilder("sleep", "61.25").start();
    file = directory.resolve("something.pid");
    pidFile = new PidFile(file);
  }

  @AfterEach
  void endIt() throws Exception {
    process.destroyForcibly().waitFor();
  }

  @Test
  void shouldFindTheProcessThatWasWrittenDown() {
    pidFile.write(process.toHandle(), "61.25");

    assertThat(pidFile.process()).map(ProcessHandle::pid).contains(process.pid());
  }

  @Test
  void shouldNotClaimAProcessThatGotTheSameNumberLater() {
    pidFile.write(process.toHandle(), "a mark that this process does not have");

    assertThat(pidFile.process()).isEmpty();
  }

  @Test
  void shouldForgetAProcessThatEnded() throws Exception {
    pidFile.write(process.toHandle(), "61.25");
    process.destroyForcibly().waitFor();

    assertThat(pidFile.process()).isEmpty();
  }

  @Test
  void shouldTakeADamagedFileForNoProcess() throws Exception {
    Files.write(file, List.of("not a number"));

    assertThat(pidFile.process()).isEmpty();
  }
}
