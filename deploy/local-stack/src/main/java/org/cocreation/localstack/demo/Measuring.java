package org.cocreation.localstack.demo;

import static org.cocreation.localstack.Service.KPI;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Six months of fuel per tonne, by which the first micro-service is judged; synthetic. */
final class Measuring {

  private static final List<String> FUEL_PER_TONNE =
      List.of("0.61", "0.59", "0.57", "0.56", "0.55", "0.54");

  private final CoCreation story;

  Measuring(CoCreation story) {
    this.story = story;
  }

  void play(UUID kpi) {
    int months = FUEL_PER_TONNE.size();
    Instant first =
        Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(30L * months, ChronoUnit.DAYS);
    List<Map<String, Object>> measurements = new ArrayList<>();
    for (int month = 0; month < months; month++) {
      measurements.add(
          Map.of(
              "kpiId",
              kpi,
              "source",
              "demo-fuel-log",
              "measurementId",
              story.cycle() + "-" + month,
              "value",
              FUEL_PER_TONNE.get(month),
              "observedAt",
              first.plus(30L * month, ChronoUnit.DAYS).toString(),
              "synthetic",
              true));
    }
    Answer taken =
        story
            .stage()
            .eventually(
                "kpi-service to know the KPI",
                () ->
                    story
                        .operations(Script.CUSTOMER)
                        .tryPost(
                            KPI,
                            "/api/v1/measurements",
                            null,
                            Map.of("measurements", measurements)));
    story
        .stage()
        .step(
            "%d months of fuel per tonne are measured (synthetic): 0.61 down to 0.54 l/t."
                .formatted(taken.body().path("accepted").asInt()));
  }
}
