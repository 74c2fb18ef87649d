package org.cocreation.localstack.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cocreation.localstack.stack.BuildStack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What {@code test} leaves beside it: it runs the build's stack for as long as the build lives. */
@Command(name = "build-stack", hidden = true)
final class BuildStackCommand implements Callable<Integer> {
  @Option(names = "--in", required = true)
  private Path directory;

  @Option(names = "--build", required = true)
  private long build;

  @Override
  public Integer call() {
    ProcessHandle.of(build).ifPresent(BuildStack.in(directory)::runUntilTheEndOf);
    return 0;
  }
}
