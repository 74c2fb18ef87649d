package org.cocreation.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.cocreation.localstack.StackDirectory;

/**
 * How a command asks the supervisor, which is another process, to start a component anew: by a file
 * that the supervisor takes away, and by one with the outcome.
 */
final class RestartRequests {
  private final StackDirectory directory;

  RestartRequests(StackDirectory directory) {
    this.directory = directory;
  }

  void ask(String component) {
    try {
      Files.deleteIfExists(answer(component));
      Files.writeString(request(component), "");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot ask for a restart of " + component, e);
    }
  }

  /** Whether somebody asks; from then on nobody does. */
  boolean take(String component) {
    try {
      return Files.deleteIfExists(request(component));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot take the request for " + component, e);
    }
  }

  /**
   * @param problem why it does not run; empty where it does
   */
  void answer(String component, String problem) {
    Path answer = answer(component);
    Path fresh = answer.resolveSibling(answer.getFileName() + ".new");
    try {
      Files.writeString(fresh, problem);
      Files.move(fresh, answer, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot answer for " + component, e);
    }
  }

  /** The problem, or an empty text, once it is done. */
  Optional<String> answerTo(String component) {
    Path answer = answer(component);
    try {
      if (!Files.exists(answer)) {
        return Optional.empty();
      }
      String problem = Files.readString(answer);
      Files.delete(answer);
      return Optional.of(problem);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read what came of the restart of " + component, e);
    }
  }

  private Path request(String component) {
    return directory.run(component + ".restart");
  }

  private Path answer(String component) {
    return directory.run(component + ".restarted");
  }
}
