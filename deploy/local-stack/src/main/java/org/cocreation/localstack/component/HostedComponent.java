package org.cocreation.localstack.component;

import java.util.Optional;
import java.util.stream.Stream;
import org.cocreation.localstack.Progress;
import org.cocreation.localstack.StackDirectory;

/**
 * A part of the stack that lives in the process that runs the stack, and ends with it.
 *
 * @param <T> what runs
 */
public abstract class HostedComponent<T> extends Component {
  private final PidFile host;
  private volatile T running;

  protected HostedComponent(String name, StackDirectory directory) {
    super(name);
    host = new PidFile(directory.run("supervisor.pid"));
  }

  /** Returns once it listens. */
  protected abstract T begin();

  protected abstract void end(T running);

  @Override
  public final Optional<ProcessHandle> process() {
    return running != null ? Optional.of(ProcessHandle.current()) : host.process();
  }

  /** The other components are children of the process that it lives in. */
  @Override
  public final Stream<ProcessHandle> processes() {
    return process().stream();
  }

  @Override
  public void stop() {
    T ending = running;
    running = null;
    if (ending != null) {
      end(ending);
    }
  }

  @Override
  public final void kill() {
    stop();
  }

  @Override
  protected final void launch(Progress progress) {
    running = begin();
  }

  @Override
  protected final boolean isRunningHere() {
    return running != null;
  }

  @Override
  protected final boolean hasEnded() {
    return running == null;
  }
}
