package org.cocreation.localstack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a child JVM on the Java that we run on, with memory kept small. */
final class JavaCommand {
  /**
   * From this version on, Java warns about the memory access that Netty, RocksDB and Agrona rely
   * on.
   */
  private static final int WARNS_ABOUT_UNSAFE = 24;

  private final String mark;
  private final List<String> options = new ArrayList<>();

  /**
   * @param owner a path that only this process has: tells it from all others in the list of
   *     processes
   */
  JavaCommand(Path owner, int heapMegabytes) {
    mark = "-Dcocreate.process=" + owner;
    options.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    options.add(mark);
    options.add("-Xms32m");
    options.add("-Xmx" + heapMegabytes + "m");
    options.add("-XX:+UseSerialGC");
    options.add("-XX:+ExitOnOutOfMemoryError");
    options.add("-XX:-UsePerfData");
    options.add("-Dfile.encoding=UTF-8");
    options.add("--enable-native-access=ALL-UNNAMED");
    if (Runtime.version().feature() >= WARNS_ABOUT_UNSAFE) {
      options.add("--sun-misc-unsafe-memory-access=allow");
    }
  }

  JavaCommand with(String... flags) {
    options.addAll(List.of(flags));
    return this;
  }

  JavaCommand property(String name, Object value) {
    options.add("-D" + name + "=" + value);
    return this;
  }

  List<String> running(String... mainAndArguments) {
    List<String> command = new ArrayList<>(options);
    command.addAll(List.of(mainAndArguments));
    return command;
  }

  String mark() {
    return mark;
  }
}
