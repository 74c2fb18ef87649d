package org.cocreation.localstack.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cocreation.localstack.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressFileTest {
  @TempDir Path directory;

  @Test
  void shouldTellEachEventOnceAndThenTheEnd() {
    Path file = directory.resolve("run/progress");
    ProgressFile writer = new ProgressFile(file);
    ProgressFile reader = new ProgressFile(file);
    List<String> heard = new ArrayList<>();
    Progress listener = listener(heard);
    writer.clear();

    writer.step("kafka", "starting");
    assertThat(reader.replay(listener)).isNull();
    writer.ready("kafka", Duration.ofMillis(1500));
    writer.failed("postgresql", "two\nlines");
    writer.problem("The disk is full.");
    ProgressFile.End end = reader.replay(listener);

    assertThat(heard)
        .containsExactly("kafka starting", "kafka ready PT1.5S", "postgresql failed two lines");
    assertThat(end).isEqualTo(new ProgressFile.End(false, "The disk is full."));
  }

  private static Progress listener(List<String> heard) {
    return new Progress() {
      @Override
      public void step(String component, String what) {
        heard.add(component + " " + what);
      }

      @Override
      public void ready(String component, Duration took) {
        heard.add(component + " ready " + took);
      }

      @Override
      public void failed(String component, String why) {
        heard.add(component + " failed " + why);
      }
    };
  }
}
