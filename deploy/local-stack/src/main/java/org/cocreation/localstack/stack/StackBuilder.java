package org.cocreation.localstack.stack;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.cocreation.localstack.Checkout;
import org.cocreation.localstack.Infrastructure;
import org.cocreation.localstack.PortPlan;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackDirectory;

/** Says what a stack is made of. */
public final class StackBuilder {
  /** Of the environment: the cluster of one's own on which the cycles are to be conducted. */
  private static final String CAMUNDA8_GATEWAY = "COCREATE_CAMUNDA8_GATEWAY";

  private final StackDirectory directory;
  private final Set<Infrastructure> infrastructure = EnumSet.noneOf(Infrastructure.class);
  private final Set<Service> services = EnumSet.noneOf(Service.class);
  private PortPlan ports = PortPlan.standard();
  private boolean fresh;
  private String camunda8Gateway = System.getenv(CAMUNDA8_GATEWAY);
  private Function<Service, Path> jars = service -> Checkout.find().serviceJar(service);

  StackBuilder(StackDirectory directory) {
    this.directory = directory;
  }

  public StackBuilder with(Infrastructure... parts) {
    infrastructure.addAll(List.of(parts));
    return this;
  }

  public StackBuilder with(Service... processes) {
    services.addAll(List.of(processes));
    return this;
  }

  /** Everything that the product consists of. */
  public StackBuilder withEverything() {
    return with(Infrastructure.values()).with(Service.values());
  }

  /**
   * Runs other jars than those in the modules' target directories, which a build may replace at any
   * time.
   */
  public StackBuilder servicesFrom(Function<Service, Path> jars) {
    this.jars = jars;
    return this;
  }

  /**
   * Cycles are conducted by that Camunda 8 cluster, and not by the engine in steering. Without this
   * the environment decides.
   *
   * @param gateway its address; null or blank for the engine in steering
   */
  public StackBuilder conductedByCamunda8(String gateway) {
    camunda8Gateway = gateway;
    return this;
  }

  /** Ends and forgets what an earlier stack in this directory left. */
  public StackBuilder fresh() {
    fresh = true;
    return this;
  }

  public StackBuilder onFreePorts() {
    ports = PortPlan.free();
    return this;
  }

  public StackBuilder onDefaultPorts() {
    ports = PortPlan.standard();
    return this;
  }

  /** Not started yet. */
  public LocalStack build() {
    var stack =
        new LocalStack(
            directory,
            Checkout.find(),
            new StackFile(
                infrastructure,
                services,
                ports.ports(),
                camunda8Gateway == null || camunda8Gateway.isBlank()
                    ? null
                    : camunda8Gateway.strip()),
            jars);
    if (fresh) {
      stack.stopLeftovers();
      directory.deleteContents();
    }
    return stack;
  }

  public LocalStack start() {
    return build().start();
  }
}
