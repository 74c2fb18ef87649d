package org.cocreation.localstack.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.cocreation.localstack.bench.load.ProcessorTime;
import org.cocreation.localstack.bench.report.Figure;
import org.cocreation.localstack.bench.report.Must;
import org.cocreation.localstack.bench.report.Spread;
import org.cocreation.localstack.stack.LocalStack;

/** The stack starts again and again, as {@code up} does when all is built, and is left idle. */
final class StartBench {
  private final Rig rig;

  StartBench(Rig rig) {
    this.rig = rig;
  }

  /** The start that the bench itself began with has written the class archives. */
  void run() {
    List<Double> seconds = new ArrayList<>();
    List<Double> processor = new ArrayList<>();
    List<Double> idle = new ArrayList<>();
    for (int run = 0; run < rig.length().runs(); run++) {
      rig.stack().close();
      ProcessorTime before = ProcessorTime.of(rig.stack());
      long began = System.nanoTime();
      LocalStack ignored = rig.stack().start();
      seconds.add((System.nanoTime() - began) / 1e9);
      processor.add(ProcessorTime.of(rig.stack()).ofTheStackSince(before));
      rig.says().accept("    %.1f s".formatted(seconds.getLast()));
      LockSupport.parkNanos(rig.length().rest().toNanos());
      idle.add(rig.memory());
    }
    rig.add(Figure.of("up when built", "s", new Spread(seconds)).must(Must.atMost(18)));
    rig.add(Figure.of("processor time of all for it", "s", new Spread(processor)));
    rig.add(
        Figure.of(
                "memory of all, idle %d s after it".formatted(rig.length().rest().toSeconds()),
                "MB",
                new Spread(idle))
            .must(Must.atMost(1_200)));
  }
}
