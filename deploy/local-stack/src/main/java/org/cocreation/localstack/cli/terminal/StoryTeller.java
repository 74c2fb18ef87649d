package org.cocreation.localstack.cli.terminal;

import org.cocreation.localstack.demo.Narrator;

/** Tells the story line by line; below it, where lines may be drawn over, how far it has come. */
public final class StoryTeller implements Narrator, AutoCloseable {
  private static final int WIDTH = 40;

  private final Terminal terminal;
  private String bar = "";

  public StoryTeller(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void chapter(String title) {
    above("");
    above(terminal.strong(title));
  }

  @Override
  public void line(String text) {
    above("  " + text);
  }

  @Override
  public void progress(int done, int all) {
    if (terminal.isLive()) {
      int filled = done * WIDTH / all;
      String full = terminal.isUnicode() ? "█" : "#";
      String empty = terminal.isUnicode() ? "░" : "-";
      bar = full.repeat(filled) + empty.repeat(WIDTH - filled) + " %d/%d".formatted(done, all);
      terminal.raw("\r" + bar);
    }
  }

  @Override
  public void close() {
    wipe();
    bar = "";
  }

  private void above(String text) {
    wipe();
    terminal.line(text);
    terminal.raw(bar);
  }

  private void wipe() {
    if (!bar.isEmpty()) {
      terminal.raw("\r\u001b[K");
    }
  }
}
