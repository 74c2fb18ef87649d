package org.cocreation.localstack.cli.terminal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the commands write. Colours and live redrawing only where somebody watches and did not
 * forbid them.
 */
public final class Terminal {
  private final PrintStream out;
  private final boolean live;
  private final boolean coloured;

  Terminal(PrintStream out, boolean live, boolean coloured) {
    this.out = out;
    this.live = live;
    this.coloured = coloured;
  }

  /** The script says whether standard output is a terminal: Java 21 cannot tell. */
  public static Terminal ofThisProcess() {
    boolean terminal =
        Boolean.getBoolean("cocreate.terminal") && !"dumb".equals(System.getenv("TERM"));
    String noColor = System.getenv("NO_COLOR");
    return new Terminal(System.out, terminal, terminal && (noColor == null || noColor.isEmpty()));
  }

  public void line(String text) {
    out.println(text);
    out.flush();
  }

  public void blank() {
    line("");
  }

  public void raw(String text) {
    out.print(text);
    out.flush();
  }

  /** Whether lines may be drawn over. */
  public boolean isLive() {
    return live;
  }

  boolean isUnicode() {
    return out.charset().equals(StandardCharsets.UTF_8);
  }

  public String strong(String text) {
    return styled("1", text);
  }

  public String faint(String text) {
    return styled("2", text);
  }

  public String good(String text) {
    return styled("32", text);
  }

  public String bad(String text) {
    return styled("31", text);
  }

  private String styled(String code, String text) {
    return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
