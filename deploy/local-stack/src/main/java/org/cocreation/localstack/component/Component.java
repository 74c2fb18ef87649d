package org.cocreation.localstack.component;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cocreation.localstack.Patience;
import org.cocreation.localstack.PortPlan;
import org.cocreation.localstack.Progress;
import org.cocreation.localstack.StackProblem;

/**
 * One part of the stack. It can go down and come back on the same port with the same data, as often
 * as one likes, and it can be looked at and stopped by another process than the one that started
 * it.
 */
public abstract class Component {
  private static final Duration STANDS_STILL_AFTER = Duration.ofMinutes(2);
  private static final Duration AT_WORK = Duration.ofSeconds(1);
  private static final Duration MOST_FOR_A_START = Duration.ofMinutes(20);

  private final String name;

  public Component(String name) {
    this.name = name;
  }

  public final String name() {
    return name;
  }

  /** The ports that it listens on; the first is the one that people care for. */
  public abstract List<Integer> ports();

  /** Whether it answers now. */
  public abstract boolean isReady();

  /** The process that it runs in, if it runs. */
  public abstract Optional<ProcessHandle> process();

  /** All processes that it consists of. */
  public Stream<ProcessHandle> processes() {
    return process().stream()
        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()));
  }

  /** Returns when it is ready. What an earlier run left behind is ended first. */
  public final void start() {
    start(Progress.SILENT);
  }

  /** Tells how it goes; otherwise as {@link #start()}. */
  public final void start(Progress progress) {
    long began = System.nanoTime();
    progress.step(name, "starting");
    if (isRunningHere()) {
      throw new IllegalStateException(name + " is running already");
    }
    stop();
    checkPorts();
    launch(progress);
    awaitReadyOrEnded(began);
    if (hasEnded()) {
      throw new StackProblem(name + " ended while it started" + seeLog());
    }
    started();
    progress.ready(name, Duration.ofNanos(System.nanoTime() - began));
  }

  /**
   * On a machine that has much else to do a start takes its time: only one that stands still is
   * given up.
   */
  private void awaitReadyOrEnded(long began) {
    Duration used = processorTime();
    while (!Patience.until(STANDS_STILL_AFTER, () -> isReady() || hasEnded())) {
      Duration before = used;
      used = processorTime();
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      if (used.minus(before).compareTo(AT_WORK) < 0 || took.compareTo(MOST_FOR_A_START) > 0) {
        throw new StackProblem(
            name + " was not ready within " + took.toSeconds() + " s" + seeLog());
      }
    }
  }

  private Duration processorTime() {
    return processes()
        .flatMap(process -> process.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** Ends it in order. Does nothing if it does not run. */
  public abstract void stop();

  /** Ends it as a crash would. */
  public abstract void kill();

  /** Begins to run it; the caller then waits until it is ready. */
  protected abstract void launch(Progress progress);

  /** What must be done once it answers, before others may use it. */
  void started() {}

  /** Whether this very object runs it, so that a second start would be a mistake of the caller. */
  protected abstract boolean isRunningHere();

  /** Whether it has begun and ended again. */
  protected abstract boolean hasEnded();

  /** Where one finds out why it ended, as the end of a sentence. */
  public String seeLog() {
    return ".";
  }

  public void checkPorts() {
    for (int port : ports()) {
      if (!PortPlan.isFree(port)) {
        throw new StackProblem(
            "Port "
                + port
                + " ("
                + name
                + ") is in use: end the program that has it, or use --free-ports.");
      }
    }
  }
}
