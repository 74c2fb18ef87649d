package org.cocreation.localstack.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.bench.load.ClosedLoad;
import org.cocreation.localstack.bench.report.Figure;
import org.cocreation.localstack.bench.report.Must;
import org.cocreation.localstack.bench.report.Spread;
import org.cocreation.localstack.demo.Answer;
import org.cocreation.localstack.demo.Person;
import org.cocreation.localstack.demo.Walk;

/**
 * What people look at most, by eight clients, with few cycles in the databases and with many. The
 * few are what limits the many: a read should not grow with a history that it does not show.
 */
final class ReadsBench {
  private static final int CLIENTS = 8;

  /** There are two cycles in each copy. */
  private static final int CYCLES_OF_A_COPY = 2;

  private record Read(String name, Service service, IntFunction<String> path) {}

  private final Rig rig;
  private final List<Read> reads;

  ReadsBench(Rig rig, Ground ground) {
    this.rig = rig;
    reads =
        List.of(
            new Read("a cycle", Service.STEERING, copy -> cycle(ground, copy)),
            new Read(
                "its activities",
                Service.STEERING,
                copy -> "/api/v1/activities?cycle=" + ground.inDevelopment(copy).cycle()),
            new Read("its timeline", Service.KPI, copy -> cycle(ground, copy) + "/timeline"),
            new Read("a page of the portfolio", Service.KPI, copy -> "/api/v1/portfolio?limit=50"));
  }

  /** How long each takes with these copies: p99 of each run, milliseconds. */
  Map<String, Spread> run(int copies) {
    rig.says().accept("    with %d cycles".formatted(copies * CYCLES_OF_A_COPY));
    Map<String, Spread> p99 = new LinkedHashMap<>();
    for (Read read : reads) {
      List<Double> runs = new ArrayList<>();
      double ignored = p99(read, copies, rig.length().rest());
      for (int run = 0; run < rig.length().runs(); run++) {
        runs.add(p99(read, copies, rig.length().each().dividedBy(2)));
      }
      p99.put(read.name(), new Spread(runs));
    }
    return p99;
  }

  void compare(Map<String, Spread> few, int fewCopies, Map<String, Spread> many, int copies) {
    many.forEach(
        (name, p99) -> {
          rig.add(
              Figure.of(
                      "p99 of %s, %d clients, %,d cycles"
                          .formatted(name, CLIENTS, copies * CYCLES_OF_A_COPY),
                      "ms",
                      p99)
                  .must(Must.atMost(50)));
          rig.add(
              Figure.of(
                      "p99 of %s; the limit is that of %,d cycles"
                          .formatted(name, fewCopies * CYCLES_OF_A_COPY),
                      "ms",
                      p99)
                  .beside(few.get(name))
                  .must(Must.ratioAtMost(1.5)));
        });
  }

  private double p99(Read read, int copies, Duration time) {
    Person person = rig.walk().person(Service.STEERING, Walk.CUSTOMER);
    AtomicInteger next = new AtomicInteger();
    ClosedLoad.Client client =
        () -> {
          String path = read.path().apply(next.getAndIncrement() % copies + 1);
          Answer answer = person.tryGet(read.service(), path);
          if (!answer.isAccepted()) {
            throw new StackProblem(path + " was answered " + answer.problem());
          }
          return true;
        };
    return ClosedLoad.run(
            IntStream.range(0, CLIENTS).mapToObj(i -> client).collect(Collectors.toList()), time)
        .p99();
  }

  private static String cycle(Ground ground, int copy) {
    return "/api/v1/cycles/" + ground.inDevelopment(copy).cycle();
  }
}
