package org.cocreation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import org.cocreation.localstack.Checkout;
import org.cocreation.localstack.bench.Bench;
import org.cocreation.localstack.bench.Length;
import org.cocreation.localstack.bench.Topic;
import org.cocreation.localstack.bench.report.Figure;
import org.cocreation.localstack.bench.report.Report;
import org.cocreation.localstack.stack.LocalStack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bench measures everything that it names, and nothing is lost or fails meanwhile. */
@Tag("long")
class BenchTest {

  @Test
  void shouldMeasureEverythingAndLoseNothing() {
    try (LocalStack stack =
        LocalStack.in(Path.of("target/bench-stack"))
            .withEverything()
            .conductedByCamunda8(null)
            .fresh()
            .onFreePorts()
            .start()) {
      System.Logger log = System.getLogger(BenchTest.class.getName());
      Bench bench =
          new Bench(
              stack,
              service -> Checkout.find().serviceJar(service).getParent(),
              Length.QUICK,
              text -> log.log(System.Logger.Level.INFO, text));

      Report report = bench.run(EnumSet.allOf(Topic.class));

      assertThat(report.figures()).hasSizeGreaterThanOrEqualTo(20);
      assertThat(report.figures())
          .filteredOn(figure -> figure.limit() != null)
          .hasSizeGreaterThanOrEqualTo(8)
          .allSatisfy(figure -> assertThat(figure.limit().min()).isPositive());
      assertThat(report.figures())
          .filteredOn(figure -> figure.name().contains("5xx") || figure.name().contains("missing"))
          .hasSize(2)
          .allSatisfy(figure -> assertThat(figure.reached()).as(figure.name()).isTrue());
      assertThat(report.figures()).extracting(Figure::name).doesNotHaveDuplicates();
    }
  }
}
