package org.cocreation.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.chassis.test.Topic;
import org.cocreation.kpi.intake.CountMeasurements;
import org.cocreation.kpi.intake.CountMeasurements.Fate;
import org.cocreation.kpi.measurement.Measurement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measurements that come many at once: each counts once, and what they come to is exact. */
@QuarkusTest
@TestProfile(KafkaTest.class)
class TelemetryTest {

  private static final Instant MARCH = Instant.parse("2026-03-31T22:00:00Z");

  @Inject CountMeasurements countMeasurements;
  @Inject AgroalDataSource dataSource;

  @ParameterizedTest
  @ValueSource(ints = {20, 1200})
  void shouldCountABatchOnceHoweverOftenItComes(int many) throws SQLException {
    UUID kpi = Story.begun("Telemetry", "SUM", 30).kpi();
    List<Measurement> batch =
        IntStream.range(0, many).mapToObj(i -> measurement(kpi, i, "1.50", i)).toList();
    List<Measurement> twice = new ArrayList<>(batch);
    twice.add(measurement(kpi, 0, "1.50", 0));
    twice.add(measurement(kpi, 1, "9.99", 1));

    List<Fate> fates = countMeasurements.count(twice);
    List<Fate> again = countMeasurements.count(batch);

    assertThat(fates.subList(0, many)).containsOnly(Fate.NEW);
    assertThat(fates.subList(many, many + 2)).containsExactly(Fate.REPEATED, Fate.DIFFERS);
    assertThat(again).containsOnly(Fate.REPEATED);
    assertThat(number("select counted from kpi_standing where kpi_id = ?", kpi))
        .isEqualByComparingTo(BigDecimal.valueOf(many));
    expectTheSumOfTheWindow(kpi, 30);
  }

  @Test
  void shouldHoldTheSumOfItsWindowHoweverLateMeasurementsCome() throws SQLException {
    UUID kpi = Story.begun("Telemetry", "SUM", 3).kpi();
    Random random = new Random(42);
    int id = 0;
    for (int batch = 0; batch < 40; batch++) {
      List<Measurement> together = new ArrayList<>();
      for (int row = 0; row < 1 + random.nextInt(30); row++) {
        int hour = batch * 6 + random.nextInt(12) - random.nextInt(100);
        together.add(measurement(kpi, id++, random.nextInt(500) + ".25", hour * 3600));
      }
      List<Fate> ignored = countMeasurements.count(together);
      expectTheSumOfTheWindow(kpi, 3);
    }
  }

  @Test
  void shouldCountEachOnceWhereSeveralBringTheSame() throws Exception {
    UUID one = Story.begun("Telemetry", "SUM", 30).kpi();
    UUID other = Story.begun("Telemetry", "SUM", 30).kpi();
    List<Measurement> batch = new ArrayList<>();
    for (int i = 0; i < 700; i++) {
      batch.add(measurement(i % 2 == 0 ? one : other, i, "0.10", i));
    }
    List<Future<List<Fate>>> counted = new ArrayList<>();
    try (ExecutorService writers = Executors.newFixedThreadPool(6)) {
      for (int writer = 0; writer < 12; writer++) {
        List<Measurement> mine = new ArrayList<>(batch.subList(writer * 20, batch.size()));
        Collections.shuffle(mine, new Random(writer));
        counted.add(writers.submit(() -> countMeasurements.count(mine)));
      }
    }

    int accepted = 0;
    for (Future<List<Fate>> fates : counted) {
      assertThat(fates.get()).doesNotContain(Fate.DIFFERS);
      accepted += Collections.frequency(fates.get(), Fate.NEW);
    }
    assertThat(accepted).isEqualTo(700);
    expectTheSumOfTheWindow(one, 30);
    expectTheSumOfTheWindow(other, 30);
  }

  @Test
  void shouldTakeInTheGoodOnesAmongTheMalformed() {
    UUID kpi = Story.begun("Telemetry", "SUM", 30).kpi();
    for (int i = 0; i < 60; i++) {
      Sent.measured(kpi, "good-" + i, "1.00", MARCH.plusSeconds(i));
      if (i % 20 == 0) {
        Sent.measured(kpi, "bad-" + i, "much", MARCH);
        Sent.sendRaw("cocreation.kpi.measurements", kpi.toString(), "no event " + kpi + i);
      }
    }

    assertThat(Topic.read("cocreation.kpi.measurements.dlq", kpi.toString(), 6)).hasSize(6);
    await()
        .untilAsserted(
            () ->
                assertThat(number("select counted from kpi_standing where kpi_id = ?", kpi))
                    .isEqualByComparingTo("60"));
  }

  private void expectTheSumOfTheWindow(UUID kpi, int days) throws SQLException {
    String begins =
        "(select date_trunc('day', max(observed_at), 'UTC') - interval '%d hours' from measurement"
                .formatted(24 * (days - 1))
            + " where kpi_id = m.kpi_id)";
    assertThat(number("select window_sum from kpi_standing where kpi_id = ?", kpi))
        .isEqualByComparingTo(
            number(
                "select sum(value) from measurement m where kpi_id = ? and observed_at >= "
                    + begins,
                kpi));
    assertThat(number("select window_full::int from kpi_standing where kpi_id = ?", kpi))
        .isEqualByComparingTo(
            number(
                "select sign(count(*)) from measurement m where kpi_id = ? and observed_at < "
                    + begins
                    + " + interval '24 hours' and observed_at >= "
                    + begins
                    + " - interval '%d hours'".formatted(24 * days),
                kpi));
  }

  private BigDecimal number(String sql, UUID kpi) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, kpi);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? row.getBigDecimal(1) : null;
      }
    }
  }

  private static Measurement measurement(UUID kpi, int id, String value, int seconds) {
    return new Measurement(
        kpi, "data\\logger", "m-" + id, new BigDecimal(value), MARCH.plusSeconds(seconds), true);
  }
}
