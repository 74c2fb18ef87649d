package org.cocreation.localstack.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cocreation.localstack.StackProblem;

/** All figures of one bench, for people and for programs. */
public final class Report {
  private static final String HEAD =
      """
      | Figure | Ours: median (min to max) | Limit | Ratio | Must | Reached |
      |---|---|---|---|---|---|
      """;

  private final Instant began = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private final double loadBefore =
      ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  private final List<Figure> figures = new ArrayList<>();

  public void add(Figure figure) {
    figures.add(figure);
  }

  public List<Figure> figures() {
    return List.copyOf(figures);
  }

  /** Markdown, to be put into a document as it is. */
  public String table() {
    StringBuilder table = new StringBuilder(HEAD);
    figures.forEach(figure -> table.append(figure.row()).append('\n'));
    return table.toString();
  }

  /**
   * @param length how much was measured
   * @param answers how often each status was answered
   */
  public void write(Path file, Object length, Map<Integer, Long> answers) {
    Map<String, Object> all =
        Map.of(
            "began",
            began.toString(),
            "cores",
            Runtime.getRuntime().availableProcessors(),
            "java",
            Runtime.version().toString(),
            "system",
            System.getProperty("os.name") + " " + System.getProperty("os.version"),
            "loadBefore",
            loadBefore,
            "length",
            length,
            "answers",
            answers,
            "figures",
            figures);
    try {
      new ObjectMapper()
          .registerModule(
              new SimpleModule().addSerializer(Duration.class, ToStringSerializer.instance))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .writeValue(file.toFile(), all);
    } catch (IOException e) {
      throw new StackProblem("The figures cannot be written to " + file + ": " + e.getMessage());
    }
  }
}
