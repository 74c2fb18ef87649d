package org.cocreation.steering.workflow.embedded;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** What the engine and its surroundings log while it is open, from WARN up. */
final class LogLines extends Handler implements AutoCloseable {

  private final List<String> lines = new CopyOnWriteArrayList<>();

  LogLines() {
    Logger.getLogger("").addHandler(this);
  }

  List<String> warnings() {
    return lines;
  }

  @Override
  public void publish(LogRecord line) {
    if (line.getLevel().intValue() >= Level.WARNING.intValue() && isHere(line.getLoggerName())) {
      String text =
          line instanceof ExtLogRecord formatted
              ? formatted.getFormattedMessage()
              : line.getMessage();
      lines.add(line.getLoggerName() + " " + text);
    }
  }

  /** The service of other tests may still run in this process, and has a log too. */
  private static boolean isHere(String logger) {
    return logger != null
        && (logger.startsWith("org.cocreation.steering.") || logger.startsWith("org.operaton."));
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(this);
  }
}
