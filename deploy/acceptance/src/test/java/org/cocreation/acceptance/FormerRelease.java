package org.cocreation.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.component.PostgreSql;
import org.postgresql.PGConnection;

/** The databases that release 0.1.0 left, with cycles in the middle of things. */
final class FormerRelease {

  private static final Path ROOT = Path.of(System.getProperty("cocreate.root", "../.."));
  private static final String END_OF_ROWS = "\\.";

  private FormerRelease() {}

  /** The cycle that stands there, by its name in {@code cycles.properties}. */
  static Cycle cycle(String where) {
    try (InputStream in = resource("cycles.properties")) {
      Properties cycles = new Properties();
      cycles.load(in);
      return new Cycle(UUID.fromString(cycles.getProperty(where)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The databases of all services, made anew beside those that the other tests use.
   *
   * @return where each is
   */
  static Map<Service, String> restoreOn(PostgreSql server) {
    Map<Service, String> addresses = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      String address = server.emptyDatabase(service.database() + "_former", service);
      load(server, service, address);
      addresses.put(service, address);
    }
    return addresses;
  }

  private static void load(PostgreSql server, Service service, String address) {
    try (BufferedReader dump =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(resource(service.database() + ".sql.gz")),
                    StandardCharsets.UTF_8));
        Connection owner =
            DriverManager.getConnection(address, server.user(service), server.password(service));
        Connection superuser = DriverManager.getConnection(address, "postgres", "")) {
      String ignored = dump.readLine();
      for (String script : scripts(dump.readLine())) {
        run(owner, Files.readString(migration(service, script)));
      }
      // The rows come in alphabetical order of their tables, so nothing is checked while they do.
      run(superuser, "set session_replication_role = replica");
      StringBuilder statement = new StringBuilder();
      for (String line = dump.readLine(); line != null; line = dump.readLine()) {
        statement.append(line).append('\n');
        if (line.startsWith("COPY ")) {
          // A migration may have put its first row there.
          run(superuser, "delete from " + line.split(" ", 3)[1]);
          copy(superuser, line, dump);
          statement.setLength(0);
        } else if (line.endsWith(";")) {
          run(owner, statement.toString());
          statement.setLength(0);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("The former database cannot be loaded: " + service, e);
    }
  }

  private static List<String> scripts(String comment) {
    return Arrays.asList(comment.substring("-- ".length()).split(" ", -1));
  }

  private static Path migration(Service service, String script) {
    return Stream.of(
            ROOT.resolve("service-chassis/src/main/resources"),
            ROOT.resolve(service.moduleName() + "/src/main/resources"))
        .map(resources -> resources.resolve(script))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("There is no migration " + script));
  }

  private static void copy(Connection connection, String statement, BufferedReader dump)
      throws SQLException, IOException {
    var copy =
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement.replace(";", ""));
    for (String row = dump.readLine(); !row.equals(END_OF_ROWS); row = dump.readLine()) {
      byte[] bytes = (row + "\n").getBytes(StandardCharsets.UTF_8);
      copy.writeToCopy(bytes, 0, bytes.length);
    }
    long ignored = copy.endCopy();
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      boolean ignored = statement.execute(sql);
    }
  }

  private static InputStream resource(String name) {
    return FormerRelease.class.getResourceAsStream("/former-release/" + name);
  }
}
