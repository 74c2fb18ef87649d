package org.cocreation.localstack.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogRotationTest {
  @TempDir Path directory;

  @Test
  void shouldPutALargeLogAsideWhileItsWriterGoesOn() throws Exception {
    Path log = directory.resolve("kafka.log");
    Process writer =
        new ProcessBuilder("sh", "-c", "echo before; read ignored; echo after")
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    Files.writeString(log, "x".repeat(101), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    Path small = Files.writeString(directory.resolve("small.log"), "stays\n");

    new LogRotation(directory, 100).rotate();
    writer.getOutputStream().close();
    writer.waitFor();

    assertThat(Files.readString(log)).endsWith("after\n").hasSizeLessThan(20);
    assertThat(Files.readString(directory.resolve("kafka.log.1"))).contains("x".repeat(101));
    assertThat(small).hasContent("stays");
  }

  @Test
  void shouldKeepAFew() throws Exception {
    Path log = directory.resolve("kafka.log");
    for (int time = 1; time <= 6; time++) {
      Files.writeString(log, time + "-".repeat(100));
      new LogRotation(directory, 50).rotate();
    }

    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(file -> file.getFileName() + " " + first(file)))
          .containsExactlyInAnyOrder(
              "kafka.log ", "kafka.log.1 6", "kafka.log.2 5", "kafka.log.3 4");
    }
  }

  @Test
  void shouldReadTheEndOfALogThatIsLargerThanOneLook() throws Exception {
    Path log = directory.resolve("kafka.log");
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < 30_000; line++) {
      text.append("line ").append(line).append('\n');
    }
    Files.writeString(log, text);

    assertThat(LogTail.lines(log, 3)).containsExactly("line 29997", "line 29998", "line 29999");
    assertThat(LogTail.lines(log, 20_000)).hasSize(20_000).startsWith("line 10000");
    assertThat(LogTail.lines(log, 40_000)).hasSize(30_000).startsWith("line 0");
  }

  private static String first(Path file) {
    try {
      String text = Files.readString(file);
      return text.isEmpty() ? "" : text.substring(0, 1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
