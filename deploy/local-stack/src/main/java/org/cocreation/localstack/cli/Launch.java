package org.cocreation.localstack.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.cli.terminal.ProgressBoard;
import org.cocreation.localstack.cli.terminal.ProgressFile;
import org.cocreation.localstack.cli.terminal.Terminal;
import org.cocreation.localstack.component.Component;
import org.cocreation.localstack.stack.LocalStack;

/** Brings the people's stack up, in this process or in one that stays behind. */
final class Launch {
  private final Workspace workspace;
  private final Terminal terminal;
  private final boolean freePorts;

  Launch(Workspace workspace, Terminal terminal, boolean freePorts) {
    this.workspace = workspace;
    this.terminal = terminal;
    this.freePorts = freePorts;
  }

  /** Starts everything in this process, which then is the supervisor. */
  LocalStack here() {
    prepare();
    LocalStack stack = workspace.newStack(freePorts);
    workspace.supervisor().becomeIt();
    try (ProgressBoard board = boardFor(stack)) {
      return stack.start(board);
    } catch (RuntimeException e) {
      workspace.supervisor().resign();
      throw e;
    }
  }

  /** Starts everything in a process that stays, and returns when it is up. */
  LocalStack detached() {
    prepare();
    ProgressFile progress = workspace.progressFile();
    progress.clear();
    workspace.supervisor().spawn(Cocreate.class.getName(), arguments());
    ProgressFile.End end = null;
    try (ProgressBoard board = boardFor(workspace.newStack(freePorts))) {
      while (end == null) {
        boolean alive = workspace.supervisor().process().isPresent();
        end = progress.replay(board);
        if (end == null && !alive) {
          end =
              new ProgressFile.End(
                  false, "The supervisor ended: see " + workspace.directory().log("supervisor"));
        }
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      }
    }
    if (!end.up()) {
      workspace.supervisor().stop(DownCommand.PATIENCE);
      throw new StackProblem(end.problem());
    }
    return workspace.runningStack();
  }

  /** What can be said before the long part begins, and what is stale. */
  private void prepare() {
    workspace.directory().create();
    workspace.lastStack().ifPresent(LocalStack::stopLeftovers);
    workspace.newStack(freePorts).checkPorts();
    ServiceBuild build = new ServiceBuild(workspace);
    List<Service> stale = build.stale();
    if (!stale.isEmpty()) {
      try (ProgressBoard board = new ProgressBoard(terminal, List.of("build"))) {
        build.run(stale, board);
      }
    }
    build.install();
  }

  private ProgressBoard boardFor(LocalStack stack) {
    return new ProgressBoard(terminal, stack.components().stream().map(Component::name).toList());
  }

  private String[] arguments() {
    List<String> arguments = new ArrayList<>(List.of("supervise"));
    if (freePorts) {
      arguments.add("--free-ports");
    }
    return arguments.toArray(String[]::new);
  }
}
