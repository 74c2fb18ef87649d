package org.cocreation.localstack.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Map;
import org.cocreation.localstack.bench.Length;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureTest {

  @Test
  void shouldTellTheMiddleAndTheEnds() {
    Spread odd = Spread.of(5, 1, 3);
    Spread even = Spread.of(4, 1, 3, 2);

    assertThat(odd.min()).isEqualTo(1);
    assertThat(odd.median()).isEqualTo(3);
    assertThat(odd.max()).isEqualTo(5);
    assertThat(even.median()).isEqualTo(2.5);
  }

  @Test
  void shouldCompareRunByRun() {
    Figure figure =
        Figure.of("commands", "1/s", Spread.of(100, 300, 90))
            .beside(Spread.of(200, 400, 300))
            .must(Must.ratioAtLeast(0.5));

    assertThat(figure.ratio().runs()).containsExactly(0.5, 0.75, 0.3);
    assertThat(figure.reached()).isTrue();
    assertThat(figure.row())
        .isEqualTo(
            "| commands, 1/s | 100 (90 to 300) | 300 (200 to 400) | 0.500 (0.300 to 0.750)"
                + " | ratio >= 0.500 | yes |");
  }

  @Test
  void shouldSayWhatIsNotReached() {
    Figure figure = Figure.of("p99", "ms", Spread.of(21)).must(Must.atMost(20));

    assertThat(figure.reached()).isFalse();
    assertThat(figure.row()).isEqualTo("| p99, ms | 21 | - | - | <= 20 | no |");
  }

  @Test
  void shouldWriteEverythingForPrograms(@TempDir Path directory) throws Exception {
    Report report = new Report();
    report.add(Figure.of("reads", "ms", Spread.of(4, 8)).beside(Spread.of(2, 2)));
    Path file = directory.resolve("figures.json");

    report.write(file, Length.QUICK, Map.of(200, 7L));

    JsonNode written = new ObjectMapper().readTree(file.toFile());
    JsonNode figure = written.path("figures").get(0);
    assertThat(written.path("answers").path("200").asInt()).isEqualTo(7);
    assertThat(figure.path("ours").path("runs")).hasSize(2);
    assertThat(figure.path("limit").path("median").asDouble()).isEqualTo(2);
    assertThat(figure.path("ratio").path("max").asDouble()).isEqualTo(4);
  }
}
