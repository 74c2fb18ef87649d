package org.cocreation.localstack.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.cocreation.localstack.Patience;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.bench.limit.OwnTopic;
import org.cocreation.localstack.bench.limit.PollCopyCommit;
import org.cocreation.localstack.bench.load.ProcessorTime;
import org.cocreation.localstack.bench.report.Figure;
import org.cocreation.localstack.bench.report.Must;
import org.cocreation.localstack.bench.report.Spread;
import org.cocreation.localstack.demo.Walk.Walked;

/**
 * Machines measure: so many records go to the topic of measurements, and all must be in
 * kpi-service's database; against a consumer that copies what it polls. Time counts from the first
 * record sent to the last row there, for both. Each run adds to the same KPIs, so that the runs in
 * their order tell whether it stays as fast.
 */
final class TelemetryBench {
  private static final String TOPIC = "cocreation.kpi.measurements";
  private static final int KPIS = 30;
  private static final int LINGER_MILLIS = 20;
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final Rig rig;
  private final Ground ground;
  private final ObjectMapper json = new ObjectMapper();
  private Instant observed = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  TelemetryBench(Rig rig, Ground ground) {
    this.rig = rig;
    this.ground = ground;
  }

  void run() {
    int count = rig.length().measurements();
    List<Double> ours = new ArrayList<>();
    List<Double> limit = new ArrayList<>();
    ProcessorTime began = ProcessorTime.of(rig.stack());
    try (KafkaProducer<String, byte[]> producer =
            OwnTopic.producer(rig.stack().kafka().bootstrapServers(), LINGER_MILLIS);
        PollCopyCommit bare = new PollCopyCommit(rig.stack())) {
      for (int run = 0; run <= rig.length().runs(); run++) {
        String source = "bench-" + UUID.randomUUID();
        List<ProducerRecord<String, byte[]>> records = records(source, count);
        ours.add(perSecond(count, () -> takeIn(producer, records, source, count)));
        limit.add(
            perSecond(
                count,
                () -> {
                  for (ProducerRecord<String, byte[]> each : records) {
                    var ignored =
                        producer.send(
                            new ProducerRecord<>(PollCopyCommit.TOPIC, each.key(), each.value()));
                  }
                  bare.take(count);
                }));
        rig.says().accept("    %.0f rows/s".formatted(ours.getLast()));
      }
    }
    rig.add(
        Figure.of("measurements taken in", "rows/s", new Spread(ours.subList(1, ours.size())))
            .beside(new Spread(limit.subList(1, limit.size())))
            .must(Must.ratioAtLeast(0.5))
            .with(ProcessorTime.of(rig.stack()).coresSince(began)));
    rig.add(
        Figure.of(
            "rows of measurements after it",
            "",
            Spread.of(rig.count(Service.KPI, "select count(*) from measurement"))));
  }

  private void takeIn(
      KafkaProducer<String, byte[]> producer,
      List<ProducerRecord<String, byte[]>> records,
      String source,
      int count) {
    for (ProducerRecord<String, byte[]> each : records) {
      var ignored = producer.send(each);
    }
    String query = "select count(*) from measurement where source = '%s'".formatted(source);
    if (!Patience.until(PATIENCE, () -> rig.count(Service.KPI, query) >= count)) {
      throw new StackProblem("kpi-service did not take in all that was measured");
    }
  }

  private static double perSecond(int count, Runnable work) {
    long began = System.nanoTime();
    work.run();
    return count / ((System.nanoTime() - began) / 1e9);
  }

  /** A second lies between two observations. */
  private List<ProducerRecord<String, byte[]>> records(String source, int count) {
    observed = observed.minusSeconds(count);
    String sent = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    List<ProducerRecord<String, byte[]>> records = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Walked of = ground.inDevelopment(i % KPIS + 1);
      Map<String, Object> event =
          Map.of(
              "specversion",
              "1.0",
              "id",
              source + "-" + i,
              "source",
              "/bench",
              "type",
              "org.cocreation.kpi.measurement.taken.v1",
              "subject",
              of.kpi(),
              "time",
              sent,
              "datacontenttype",
              "application/json",
              "partnershipid",
              of.partnership(),
              "cycleid",
              of.cycle(),
              "data",
              Map.of(
                  "kpiId", of.kpi(),
                  "source", source,
                  "measurementId", Integer.toString(i),
                  "value", "0.%03d".formatted(500 + i % 100),
                  "observedAt", observed.plusSeconds(i).toString(),
                  "synthetic", true));
      try {
        records.add(
            new ProducerRecord<>(TOPIC, of.kpi().toString(), json.writeValueAsBytes(event)));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
    observed = observed.minusSeconds(1);
    return records;
  }
}
