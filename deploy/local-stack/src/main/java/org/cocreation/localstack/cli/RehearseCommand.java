package org.cocreation.localstack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cocreation.localstack.Infrastructure;
import org.cocreation.localstack.Personas;
import org.cocreation.localstack.StackDirectory;
import org.cocreation.localstack.stack.LocalStack;
import picocli.CommandLine.Command;

/**
 * Loads what {@code up} will need, so that the script can keep the classes: see {@code build} in
 * it.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
  @Override
  public Integer call() throws IOException {
    Path directory = Files.createTempDirectory("cocreate");
    try (LocalStack stack =
        LocalStack.in(directory)
            .with(Infrastructure.POSTGRESQL, Infrastructure.KAFKA, Infrastructure.ISSUER)
            .onFreePorts()
            .start()) {
      return stack.issuer().token(Personas.all().get(0)).isEmpty() ? 1 : 0;
    } finally {
      StackDirectory.delete(directory);
    }
  }
}
