package org.cocreation.localstack.component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.cocreation.localstack.Checkout;
import org.cocreation.localstack.Port;
import org.cocreation.localstack.PortPlan;
import org.cocreation.localstack.Progress;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackDirectory;
import org.cocreation.localstack.StackProblem;

/**
 * One PostgreSQL server with a database per service, which only the service's own role may enter.
 * Durable: fsync is on.
 */
public final class PostgreSql extends ProcessComponent {
  private static final String SUPERUSER = "postgres";

  private final int port;
  private final Path data;
  private final PostgreSqlBinaries binaries;

  public PostgreSql(StackDirectory directory, Checkout checkout, PortPlan ports) {
    super("postgresql", directory);
    port = ports.of(Port.POSTGRESQL);
    data = directory.data("postgresql");
    binaries = new PostgreSqlBinaries(checkout.cache());
  }

  public String jdbcUrl(Service service) {
    return address(service.database());
  }

  public String user(Service service) {
    return service.database();
  }

  public String password(Service service) {
    return service.database() + "-local";
  }

  /** To look into a service's database, or to spoil it. */
  public Connection connect(Service service) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(service), user(service), password(service));
  }

  /**
   * Keeps the service's database, and it alone, as it is now; what was kept of it before is
   * replaced. The service must be down, for nobody may be in the database meanwhile.
   */
  public void backUp(Service service) {
    copy(service.database(), backupOf(service), service);
  }

  /**
   * Puts the service's database back to where {@link #backUp} found it; what was written since is
   * lost. The service must be down.
   */
  public void restore(Service service) {
    copy(backupOf(service), service.database(), service);
  }

  /**
   * A database with all that is in the service's now, in place of the one that had this name. The
   * service must be down.
   *
   * @return its address
   */
  public String copyOf(Service service, String name) {
    copy(service.database(), name, service);
    return address(name);
  }

  /** To look at the server itself, or to change what only its administrator may. */
  public Connection administer(Service service) throws SQLException {
    return connectAsSuperuser(service.database());
  }

  /**
   * An empty database beside those of the services, in place of the one that had this name.
   *
   * @param owner the service whose role enters it
   * @return its address
   */
  public String emptyDatabase(String name, Service owner) {
    try (Connection connection = connectAsSuperuser();
        Statement statement = connection.createStatement()) {
      statement.execute("drop database if exists " + name + " with (force)");
      create(statement, name, owner.database(), "");
    } catch (SQLException e) {
      throw new StackProblem("PostgreSQL cannot make " + name + ": " + e.getMessage(), e);
    }
    return address(name);
  }

  @Override
  public List<Integer> ports() {
    return List.of(port);
  }

  @Override
  public boolean isReady() {
    try (Connection connection = connectAsSuperuser()) {
      return connection.isValid(2);
    } catch (SQLException notYet) {
      return false;
    }
  }

  @Override
  protected void launch(Progress progress) {
    Path home = binaries.unpacked(() -> progress.step(name(), "unpacking the server"));
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      progress.step(name(), "creating the database files");
      createDataDirectory(home);
    }
    progress.step(name(), "starting");
    List<String> command = binaries.command(home, "postgres", "-D", data.toString());
    settings().forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
    run(command, Map.of("LC_ALL", "C"), data.toString());
  }

  @Override
  void started() {
    super.started();
    try (Connection connection = connectAsSuperuser();
        Statement statement = connection.createStatement()) {
      for (Service service : Service.values()) {
        String name = service.database();
        if (!exists(statement, "select 1 from pg_roles where rolname = '" + name + "'")) {
          statement.execute("create role " + name + " login password '" + password(service) + "'");
        }
        if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
          create(statement, name, name, "");
        }
      }
    } catch (SQLException e) {
      throw new StackProblem("PostgreSQL refuses to create the databases: " + e.getMessage(), e);
    }
  }

  /** A plain SIGTERM would wait for the services to hang up. */
  @Override
  ChildProcess.Signal stopSignal() {
    return ChildProcess.Signal.INTERRUPT;
  }

  private Map<String, String> settings() {
    return Map.ofEntries(
        Map.entry("port", Integer.toString(port)),
        Map.entry("listen_addresses", "127.0.0.1"),
        Map.entry("unix_socket_directories", ""),
        Map.entry("max_connections", "200"),
        Map.entry("shared_buffers", "64MB"),
        Map.entry("max_wal_size", "512MB"),
        Map.entry("jit", "off"),
        Map.entry("timezone", "UTC"),
        Map.entry("log_timezone", "UTC"));
  }

  private void createDataDirectory(Path home) {
    StackDirectory.delete(data);
    try {
      Files.createDirectories(data.getParent());
      Process initdb =
          new ProcessBuilder(
                  binaries.command(
                      home,
                      "initdb",
                      "-D",
                      data.toString(),
                      "-U",
                      SUPERUSER,
                      "-A",
                      "trust",
                      "-E",
                      "UTF-8",
                      "--locale=C.UTF-8",
                      "--locale-provider=builtin",
                      "--no-instructions"))
              .redirectErrorStream(true)
              .start();
      String output = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (initdb.waitFor() != 0) {
        throw new StackProblem(
            "PostgreSQL cannot create " + data + ": " + output.strip().lines().toList().getLast());
      }
      Files.writeString(
          data.resolve("pg_hba.conf"),
          """
          # Loopback only. Who can reach it on this machine may administer it; a service enters by its password.
          host all %s 127.0.0.1/32 trust
          host all all 127.0.0.1/32 scram-sha-256
          """
              .formatted(SUPERUSER),
          StandardOpenOption.TRUNCATE_EXISTING);
    } catch (IOException e) {
      throw new StackProblem("PostgreSQL cannot create " + data + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackProblem("Interrupted while PostgreSQL created its files.", e);
    }
  }

  private static String backupOf(Service service) {
    return service.database() + "_backup";
  }

  /** The server copies the files itself: the binaries at hand have no pg_dump. */
  private void copy(String from, String to, Service service) {
    try (Connection connection = connectAsSuperuser();
        Statement statement = connection.createStatement()) {
      if (!exists(statement, "select 1 from pg_database where datname = '" + from + "'")) {
        throw new IllegalStateException("There is no database " + from);
      }
      statement.execute("drop database if exists " + to);
      create(statement, to, service.database(), "template " + from);
    } catch (SQLException e) {
      throw new StackProblem(
          "PostgreSQL cannot copy %s to %s: %s".formatted(from, to, e.getMessage()), e);
    }
  }

  private static void create(Statement statement, String name, String owner, String how)
      throws SQLException {
    statement.execute("create database " + name + " owner " + owner + " " + how);
    statement.execute("revoke connect on database " + name + " from public");
  }

  private Connection connectAsSuperuser() throws SQLException {
    return connectAsSuperuser("postgres");
  }

  private Connection connectAsSuperuser(String database) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", SUPERUSER);
    properties.setProperty("loginTimeout", "5");
    return DriverManager.getConnection(address(database), properties);
  }

  private String address(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }
}
