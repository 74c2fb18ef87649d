package org.cocreation.localstack.cli.terminal;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.cocreation.localstack.Progress;

/**
 * Shows how the components come up: a line each that is drawn anew, or plain lines where nobody
 * watches.
 */
public final class ProgressBoard implements Progress, AutoCloseable {
  private static final int INTERVAL_MILLIS = 120;
  private static final int NAME_WIDTH = 20;

  private final Terminal terminal;
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private boolean drawn;
  private int tick;

  public ProgressBoard(Terminal terminal, List<String> names) {
    this.terminal = terminal;
    names.forEach(name -> rows.put(name, new Row()));
    if (terminal.isLive()) {
      var unused = clock.scheduleAtFixedRate(this::draw, 0, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public synchronized void step(String name, String what) {
    Row row = row(name);
    if (row.began == 0) {
      row.began = System.nanoTime();
    }
    if (!what.equals(row.what)) {
      row.what = what;
      plain(name, what);
    }
  }

  @Override
  public synchronized void ready(String name, Duration took) {
    Row row = row(name);
    row.state = State.READY;
    row.what = "ready in " + seconds(took);
    plain(name, row.what);
  }

  @Override
  public synchronized void failed(String name, String why) {
    Row row = row(name);
    row.state = State.FAILED;
    row.what = "failed";
    plain(name, "failed: " + why);
  }

  @Override
  public synchronized void close() {
    clock.shutdownNow();
    if (terminal.isLive()) {
      draw();
    }
  }

  static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }

  private void plain(String name, String text) {
    if (!terminal.isLive()) {
      terminal.line(pad(name) + text);
    }
  }

  private synchronized void draw() {
    StringBuilder screen = new StringBuilder();
    if (drawn) {
      screen.append("\u001b[").append(rows.size()).append('A');
    }
    rows.forEach((name, row) -> screen.append("\u001b[2K").append(line(name, row)).append('\n'));
    drawn = true;
    tick++;
    terminal.raw(screen.toString());
  }

  private String line(String name, Row row) {
    String what = row.what;
    if (row.state == State.WORKING && row.began != 0) {
      what += terminal.faint("  " + seconds(Duration.ofNanos(System.nanoTime() - row.began)));
    }
    return "  " + sign(row) + " " + pad(name) + (row.began == 0 ? terminal.faint(what) : what);
  }

  private String sign(Row row) {
    boolean unicode = terminal.isUnicode();
    return switch (row.state) {
      case READY -> terminal.good(unicode ? "✓" : "+");
      case FAILED -> terminal.bad(unicode ? "✗" : "x");
      case WORKING -> {
        String frames = unicode ? "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏" : "-\\|/";
        yield row.began == 0 ? " " : String.valueOf(frames.charAt(tick % frames.length()));
      }
    };
  }

  private static String pad(String name) {
    return name + " ".repeat(Math.max(1, NAME_WIDTH - name.length()));
  }

  private Row row(String name) {
    return rows.computeIfAbsent(name, unknown -> new Row());
  }

  private enum State {
    WORKING,
    READY,
    FAILED
  }

  private static final class Row {
    private State state = State.WORKING;
    private String what = "waiting";
    private long began;
  }
}
