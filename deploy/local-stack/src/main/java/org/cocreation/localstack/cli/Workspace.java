package org.cocreation.localstack.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.cocreation.localstack.Checkout;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackDirectory;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.cli.terminal.ProgressFile;
import org.cocreation.localstack.stack.LocalStack;
import org.cocreation.localstack.stack.StackBuilder;
import org.cocreation.localstack.stack.Supervisor;

/** The directory {@code .local} of this clone, in which the people's stack lives. */
record Workspace(Checkout checkout, StackDirectory directory) {

  static Workspace find() {
    Checkout checkout = Checkout.find();
    return new Workspace(checkout, new StackDirectory(checkout.root().resolve(".local")));
  }

  Supervisor supervisor() {
    return new Supervisor(directory);
  }

  /** The stack that was started last, whether it still runs or not. */
  Optional<LocalStack> lastStack() {
    return LocalStack.existingIn(directory.root());
  }

  /** The stack that runs now. */
  LocalStack runningStack() {
    return supervisor()
        .process()
        .flatMap(process -> lastStack())
        .orElseThrow(() -> new StackProblem("The stack is not up: start it with ./cocreate up"));
  }

  /**
   * Where the stack runs a service from: builds and tests work in the module's target directory
   * meanwhile.
   */
  Path appOf(Service service) {
    return directory.root().resolve("app").resolve(service.moduleName());
  }

  Path jarOf(Service service) {
    return appOf(service).resolve("quarkus-run.jar");
  }

  ProgressFile progressFile() {
    return new ProgressFile(directory.root().resolve("run/progress"));
  }

  LocalStack newStack(boolean freePorts) {
    StackBuilder builder =
        LocalStack.in(directory.root()).withEverything().servicesFrom(this::jarOf);
    return (freePorts ? builder.onFreePorts() : builder.onDefaultPorts()).build();
  }
}
