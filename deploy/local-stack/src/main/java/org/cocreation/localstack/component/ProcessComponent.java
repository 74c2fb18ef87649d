package org.cocreation.localstack.component;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cocreation.localstack.Checkout;
import org.cocreation.localstack.StackDirectory;

/** A component that is a process of its own. */
abstract class ProcessComponent extends Component {
  /**
   * The first run of a Java program writes its class archive at the end: on a busy machine that
   * takes a while.
   */
  private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

  private final ChildProcess child;
  private final StackDirectory directory;
  private volatile boolean launched;
  private volatile boolean wasReady;
  private volatile ClassArchive archive;

  ProcessComponent(String name, StackDirectory directory) {
    super(name);
    this.directory = directory;
    child = new ChildProcess(directory.log(name), new PidFile(directory.run(name + ".pid")));
  }

  final void run(List<String> command, Map<String, String> environment, String mark) {
    child.launch(command, environment, mark);
    launched = true;
    wasReady = false;
  }

  /** The classes of the Java program that this component is about to run. */
  final ClassArchive archiveOf(Checkout checkout, String program, String location, String version) {
    archive =
        new ClassArchive(checkout, program, location, version, directory.run(name() + ".jsa"));
    return archive;
  }

  @Override
  void started() {
    wasReady = true;
  }

  @Override
  public final Optional<ProcessHandle> process() {
    return child.handle();
  }

  @Override
  public final void stop() {
    launched = false;
    child.stop(stopSignal(), STOP_LIMIT);
    if (archive != null && wasReady) {
      archive.keep();
    } else if (archive != null) {
      archive.discard();
    }
  }

  @Override
  public final void kill() {
    launched = false;
    child.kill();
  }

  @Override
  protected final boolean isRunningHere() {
    return launched && child.handle().isPresent();
  }

  @Override
  protected final boolean hasEnded() {
    return child.handle().isEmpty();
  }

  @Override
  public final String seeLog() {
    return ", its log " + child.log() + " ends: " + child.lastWords();
  }

  ChildProcess.Signal stopSignal() {
    return ChildProcess.Signal.TERMINATE;
  }
}
