package org.cocreation.localstack.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cocreation.localstack.Checkout;
import org.cocreation.localstack.Infrastructure;
import org.cocreation.localstack.PortPlan;
import org.cocreation.localstack.Progress;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackDirectory;
import org.cocreation.localstack.component.Component;
import org.cocreation.localstack.component.HostedComponent;
import org.cocreation.localstack.component.KafkaBroker;
import org.cocreation.localstack.component.PostgreSql;
import org.cocreation.localstack.component.SealKey;
import org.cocreation.localstack.component.ServiceProcess;
import org.cocreation.localstack.issuer.Issuer;
import org.cocreation.localstack.proxy.ReverseProxy;

/**
 * A stack of components on loopback, with its data, logs and pid files in one directory. Several
 * stacks live beside each other in different directories and on different ports.
 *
 * <pre>{@code
 * try (LocalStack stack = LocalStack.in(Path.of("target/stack")).with(POSTGRESQL, KAFKA).onFreePorts().start()) {
 *   stack.configurationOf(Service.STEERING);
 *   stack.kafka().stop();
 *   stack.kafka().start();
 * }
 * }</pre>
 */
public final class LocalStack implements AutoCloseable {
  private final StackDirectory directory;
  private final StackFile plan;
  private final PostgreSql postgreSql;
  private final KafkaBroker kafka;
  private final Issuer issuer;
  private final ReverseProxy proxy;
  private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
  private final Map<Service, ServiceProcess> replicas = new EnumMap<>(Service.class);
  private volatile Watch watch;
  private final Thread closeAtExit = new Thread(this::stopComponents, "stop the local stack");

  LocalStack(
      StackDirectory directory, Checkout checkout, StackFile plan, Function<Service, Path> jars) {
    this.directory = directory;
    this.plan = plan;
    PortPlan ports = new PortPlan(plan.ports());
    postgreSql = new PostgreSql(directory, checkout, ports);
    kafka = new KafkaBroker(directory, checkout, ports);
    issuer = new Issuer(directory, ports);
    proxy = new ReverseProxy(directory, ports);
    for (Service service : plan.services()) {
      Path jar = jars.apply(service);
      String name = service.moduleName();
      int port = ports.of(service.port());
      int replicaPort = ports.of(service.replicaPort());
      services.put(service, process(service, name, checkout, jar, port));
      replicas.put(service, process(service, name + "-2", checkout, jar, replicaPort));
    }
  }

  private ServiceProcess process(
      Service service, String name, Checkout checkout, Path jar, int port) {
    return new ServiceProcess(
        name, service, directory, checkout, jar, port, configurationOf(service));
  }

  /**
   * A stack that keeps everything in this directory. What is there already from an earlier stack is
   * used again.
   */
  public static StackBuilder in(Path directory) {
    return new StackBuilder(new StackDirectory(directory));
  }

  /**
   * The stack that another process runs, or ran last, in this directory: to look at it, or to stop
   * it.
   */
  public static Optional<LocalStack> existingIn(Path path) {
    StackDirectory directory = new StackDirectory(path);
    return StackFile.read(directory.stackFile())
        .map(plan -> new LocalStack(directory, Checkout.find(), plan, Checkout.find()::serviceJar));
  }

  public PostgreSql postgreSql() {
    return postgreSql;
  }

  public KafkaBroker kafka() {
    return kafka;
  }

  public Issuer issuer() {
    return issuer;
  }

  /** The one address of all pages; part of a stack that has services. */
  public ReverseProxy proxy() {
    return proxy;
  }

  public ServiceProcess service(Service service) {
    return of(service, services);
  }

  private static ServiceProcess of(Service service, Map<Service, ServiceProcess> processes) {
    ServiceProcess process = processes.get(service);
    if (process == null) {
      throw new IllegalArgumentException(service.moduleName() + " is not part of this stack");
    }
    return process;
  }

  /**
   * A second process of a service on the same database, for what must hold of two. It is no part of
   * {@link #components()}: who wants it starts it; it ends with the stack.
   */
  public ServiceProcess replica(Service service) {
    return of(service, replicas);
  }

  /** The Camunda 8 cluster that conducts the cycles; empty where steering's own engine does. */
  public Optional<String> camunda8Gateway() {
    return Optional.ofNullable(plan.camunda8Gateway());
  }

  /** All parts in the order in which they come up. */
  public List<Component> components() {
    List<Component> components = new ArrayList<>();
    for (Infrastructure part : plan.infrastructure()) {
      components.add(component(part));
    }
    components.addAll(services.values());
    if (!services.isEmpty()) {
      components.add(proxy);
    }
    return components;
  }

  public StackDirectory directory() {
    return directory;
  }

  /**
   * What this service must be told to find the parts of this stack: configuration keys and values.
   */
  public Map<String, String> configurationOf(Service service) {
    Map<String, String> configuration = new LinkedHashMap<>();
    configuration.put("quarkus.http.port", Integer.toString(plan.ports().get(service.port())));
    if (!plan.services().isEmpty()) {
      configuration.putAll(ReverseProxy.configurationOf(service));
    }
    configuration.put("quarkus.datasource.jdbc.url", postgreSql.jdbcUrl(service));
    configuration.put("quarkus.datasource.username", postgreSql.user(service));
    configuration.put("quarkus.datasource.password", postgreSql.password(service));
    configuration.put("kafka.bootstrap.servers", kafka.bootstrapServers());
    configuration.put("quarkus.oidc.auth-server-url", issuer.url().toString());
    if (service == Service.STEERING) {
      if (plan.services().contains(service)) {
        configuration.putAll(SealKey.in(directory).configuration());
      }
      camunda8Gateway()
          .ifPresent(
              gateway -> {
                configuration.put("cocreation.engine", "camunda8");
                configuration.put("cocreation.engine.gateway", gateway);
              });
    }
    return configuration;
  }

  public LocalStack start() {
    return start(Progress.SILENT);
  }

  /**
   * Starts all parts side by side; a service waits for its database and for the issuer. Either all
   * are ready at the end, or none runs and the first problem is thrown.
   */
  public LocalStack start(Progress progress) {
    return start(components(), progress);
  }

  /**
   * From now on a part that ends is started again, until the stack is stopped: for the process that
   * runs the stack for people.
   *
   * @param teller hears what happens, as lines
   */
  public void supervise(Consumer<String> teller) {
    supervise(RestartPolicy.Limits.USUAL, teller);
  }

  void supervise(RestartPolicy.Limits limits, Consumer<String> teller) {
    watch = new Watch(directory, components(), limits, teller);
    watch.begin();
  }

  /** Starts all but the services; callers that want those call {@link #startMissing}. */
  public LocalStack startInfrastructure() {
    return start(
        components().stream().filter(component -> !(component instanceof ServiceProcess)).toList(),
        Progress.SILENT);
  }

  private LocalStack start(List<Component> parts, Progress progress) {
    directory.create();
    checkPorts();
    if (plan.services().contains(Service.STEERING)) {
      SealKey.in(directory).make();
    }
    plan.write(directory.stackFile());
    Runtime.getRuntime().addShutdownHook(closeAtExit);
    try {
      new SideBySide(parts, progress).start();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
    return this;
  }

  /** Starts those parts that do not run, side by side, whichever process runs the others. */
  public void startMissing() {
    startMissingBut(List.of());
  }

  /** The same, but these services stay as they are. */
  public void startMissingBut(Collection<Service> others) {
    List<ServiceProcess> left = others.stream().map(this::service).toList();
    new SideBySide(
            components().stream()
                .filter(component -> component.process().isEmpty() && !left.contains(component))
                .toList(),
            Progress.SILENT)
        .start();
  }

  /** Stops the services, side by side. Infrastructure goes on. */
  public void stopServices() {
    List<Component> processes = new ArrayList<>(services.values());
    processes.addAll(replicas.values());
    SideBySide.stop(processes);
  }

  /** Ends what an earlier run of this stack left, and makes sure that nobody else has its ports. */
  public void checkPorts() {
    for (Component component : components()) {
      component.stop();
      component.checkPorts();
    }
    stopReplicas();
  }

  /** Ends the second processes of all services that have one. */
  public void stopReplicas() {
    SideBySide.stop(List.copyOf(replicas.values()));
  }

  /** Stops what runs of this stack, whichever process started it. Whether there was anything. */
  public boolean stopLeftovers() {
    boolean any =
        components().stream()
            .anyMatch(
                component ->
                    !(component instanceof HostedComponent<?>) && component.process().isPresent());
    stopComponents();
    return any;
  }

  /** Stops all parts in order, services first. Data stays. */
  @Override
  public void close() {
    stopComponents();
    try {
      Runtime.getRuntime().removeShutdownHook(closeAtExit);
    } catch (IllegalStateException alreadyExiting) {
      return;
    }
  }

  private synchronized void stopComponents() {
    if (watch != null) {
      watch.close();
    }
    proxy.stop();
    stopServices();
    SideBySide.stop(plan.infrastructure().stream().map(this::component).toList());
  }

  private Component component(Infrastructure part) {
    return switch (part) {
      case POSTGRESQL -> postgreSql;
      case KAFKA -> kafka;
      case ISSUER -> issuer;
    };
  }
}
