package org.cocreation.localstack.component;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a child JVM on the Java that we run on, with memory kept small. */
public final class JavaCommand {
  /** From this version on, Java warns about the memory access that Netty relies on. */
  private static final int WARNS_ABOUT_UNSAFE = 24;

  private static final int CAN_BE_MODEST = 25;

  /**
   * Only the quick one of Java's two compilers: the other one takes two thirds of the processor
   * time in the first minutes of a service, and 200 MB of all memory, for code that at the load of
   * one machine is seldom finished. A service that runs for weeks should have both, which is Java's
   * own setting.
   */
  private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

  /**
   * That compiler is cheap, so it begins after a third of the calls that Java waits for by itself.
   * Where each of many methods is called a few times per request, waiting is what costs: two
   * minutes after the start 73 commands a second instead of 56, and starting takes no longer.
   */
  private static final String COMPILE_SOON = "-XX:CompileThresholdScaling=0.3";

  /**
   * What keeps a small heap small: shorter headers, little room beyond what lives, native memory
   * given back, and class archives mapped where they are meant to be, so that their pages stay the
   * file's. After a demo all of it together holds 1,312 MB instead of 1,425.
   */
  static final List<String> MODEST =
      List.of(
          "-XX:+UseCompactObjectHeaders",
          "-XX:MinHeapFreeRatio=10",
          "-XX:MaxHeapFreeRatio=20",
          "-XX:TrimNativeHeapInterval=5000",
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:ArchiveRelocationMode=0");

  private final String mark;
  private final List<String> options = new ArrayList<>();

  /**
   * @param owner a path that only this process has: tells it from all others in the list of
   *     processes
   */
  public JavaCommand(Path owner, int heapMegabytes) {
    mark = "-Dcocreate.process=" + owner;
    options.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    options.add(mark);
    options.add("-Xms24m");
    options.add("-Xmx" + heapMegabytes + "m");
    options.add("-XX:+UseSerialGC");
    if (Runtime.version().feature() >= CAN_BE_MODEST) {
      options.addAll(MODEST);
    }
    options.add("-XX:+ExitOnOutOfMemoryError");
    options.add("-XX:-UsePerfData");
    options.add(QUICK_COMPILER);
    options.add(COMPILE_SOON);
    options.add("-Dfile.encoding=UTF-8");
    options.add("--enable-native-access=ALL-UNNAMED");
    if (Runtime.version().feature() >= WARNS_ABOUT_UNSAFE) {
      options.add("--sun-misc-unsafe-memory-access=allow");
    }
  }

  JavaCommand sharing(ClassArchive archive) {
    options.addAll(archive.flags());
    return this;
  }

  public JavaCommand with(String... flags) {
    options.addAll(List.of(flags));
    return this;
  }

  public JavaCommand property(String name, Object value) {
    options.add("-D" + name + "=" + value);
    return this;
  }

  public List<String> running(String... mainAndArguments) {
    List<String> command = new ArrayList<>(options);
    command.addAll(List.of(mainAndArguments));
    return command;
  }

  public String mark() {
    return mark;
  }
}
