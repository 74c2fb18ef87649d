package org.cocreation.acceptance;

import java.nio.file.Path;
import org.cocreation.localstack.Component;
import org.cocreation.localstack.LocalStack;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The packaged services with everything under them, once for all acceptance tests, on ports of
 * their own. A test may take a part down; before the next test it is up again.
 */
public final class PackagedStack implements BeforeEachCallback {

  private static LocalStack stack;

  /** The stack that runs. */
  static synchronized LocalStack running() {
    if (stack == null) {
      stack = LocalStack.in(Path.of("target/stack")).withEverything().fresh().onFreePorts().start();
      Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
    }
    return stack;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    running().components().stream()
        .filter(component -> component.process().isEmpty())
        .forEach(Component::start);
  }
}
