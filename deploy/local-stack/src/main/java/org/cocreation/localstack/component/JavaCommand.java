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
   * The optimizing compiler begins three times later than usual: while everything starts at once it
   * would take a quarter of the processor time (a service's start: 7.0 s instead of 9.2 s), and
   * what is really hot gets it soon after. Ten times later would save half a second more, and keep
   * the services at half their speed for tens of thousands of requests.
   */
  private static final List<String> PATIENT_COMPILER =
      List.of(
          "-XX:Tier4InvocationThreshold=15000",
          "-XX:Tier4MinInvocationThreshold=1800",
          "-XX:Tier4CompileThreshold=45000",
          "-XX:Tier4BackEdgeThreshold=120000");

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
    options.addAll(PATIENT_COMPILER);
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
