package org.cocreation.localstack.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.cocreation.localstack.Progress;
import org.cocreation.localstack.StackDirectory;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.component.ChildProcess;
import org.cocreation.localstack.component.JavaCommand;
import org.cocreation.localstack.component.PidFile;

/**
 * The process that runs a stack for people: {@code up} itself, or what {@code up --detach} leaves
 * behind. All other commands find it by its pid file. It starts again what ends.
 */
public final class Supervisor {
  private static final int HEAP_MEGABYTES = 96;
  private static final Duration INTERVAL = Duration.ofMillis(100);

  private final StackDirectory directory;
  private final PidFile pidFile;

  public Supervisor(StackDirectory directory) {
    this.directory = directory;
    pidFile = new PidFile(directory.run("supervisor.pid"));
  }

  public Optional<ProcessHandle> process() {
    return pidFile.process();
  }

  /**
   * Makes this very process the supervisor. The property is set on its command line by who started
   * it.
   */
  public void becomeIt() {
    becomeIt("-Dcocreate.process=" + System.getProperty("cocreate.process"));
  }

  /**
   * @param mark a part of this process's command line
   */
  void becomeIt(String mark) {
    pidFile.write(ProcessHandle.current(), mark);
  }

  /** The end of {@link #becomeIt}. */
  public void resign() {
    pidFile.delete();
  }

  /** Starts a supervisor that lives on when the terminal closes, with our own class path. */
  public void spawn(String mainClass, String... arguments) {
    JavaCommand java =
        new JavaCommand(directory.run("supervisor"), HEAP_MEGABYTES)
            .with("-XX:TieredStopAtLevel=1")
            .with(sharedClasses())
            .property("slf4j.internal.verbosity", "ERROR")
            .property("cocreate.root", System.getProperty("cocreate.root"));
    List<String> command = new ArrayList<>();
    // A session of its own, where there is such a thing, keeps Ctrl-C in the terminal away from it.
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      command.add("/usr/bin/setsid");
    }
    command.add("nohup");
    List<String> mainAndArguments = new ArrayList<>(List.of(mainClass));
    mainAndArguments.addAll(List.of(arguments));
    command.addAll(java.running(mainAndArguments.toArray(String[]::new)));
    new ChildProcess(directory.log("supervisor"), pidFile)
        .launch(command, Map.of("CLASSPATH", System.getProperty("java.class.path")), java.mark());
  }

  /**
   * Has it start these components anew, side by side, whatever state they are in. Returns when all
   * are ready; what keeps one from it is told as its progress and thrown at the end.
   */
  public void restart(List<String> components, Progress progress) {
    RestartRequests requests = new RestartRequests(directory);
    long began = System.nanoTime();
    List<String> waiting = new ArrayList<>(components);
    List<String> problems = new ArrayList<>();
    for (String component : components) {
      requests.ask(component);
      progress.step(component, "starting");
    }
    while (!waiting.isEmpty()) {
      boolean isSupervised = process().isPresent();
      for (String component : List.copyOf(waiting)) {
        Optional<String> answer = requests.answerTo(component);
        if (answer.isPresent()) {
          waiting.remove(component);
          if (answer.get().isEmpty()) {
            progress.ready(component, Duration.ofNanos(System.nanoTime() - began));
          } else {
            progress.failed(component, answer.get());
            problems.add(answer.get());
          }
        }
      }
      if (!isSupervised && !waiting.isEmpty()) {
        throw new StackProblem(
            "The process that runs the stack has ended: start it with ./cocreate up");
      }
      LockSupport.parkNanos(INTERVAL.toNanos());
    }
    if (!problems.isEmpty()) {
      throw new StackProblem(String.join("\n", problems));
    }
  }

  /** What it has to say of the components, by name: how one ended, and what became of that. */
  public Map<String, String> notes() {
    return process().isPresent() ? Watch.notes(directory) : Map.of();
  }

  /** Asks it to stop everything, and returns when it has, or when the patience is over. */
  public void stop(Duration patience) {
    new ChildProcess(directory.log("supervisor"), pidFile)
        .stop(ChildProcess.Signal.TERMINATE, patience);
  }

  /** The script that runs the commands has made them. */
  private static String[] sharedClasses() {
    String archive = System.getProperty("cocreate.classes", "");
    return archive.isEmpty()
        ? new String[0]
        : new String[] {"-XX:SharedArchiveFile=" + archive, "-Xlog:cds*=off"};
  }
}
