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
  static LocalStack running() {
    return stack;
  }

  /** Starts it before the first test; JUnit closes it after the last. */
  @Override
  public void beforeEach(ExtensionContext context) {
    stack =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .computeIfAbsent(LocalStack.class, PackagedStack::start, LocalStack.class);
    stack.components().stream()
        .filter(component -> component.process().isEmpty())
        .forEach(Component::start);
  }

  private static LocalStack start(Class<LocalStack> key) {
    return LocalStack.in(Path.of("target/stack")).withEverything().fresh().onFreePorts().start();
  }
}
