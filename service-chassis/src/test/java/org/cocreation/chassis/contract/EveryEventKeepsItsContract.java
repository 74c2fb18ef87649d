package org.cocreation.chassis.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cocreation.chassis.outbox.AuditEntry;
import org.cocreation.chassis.test.Contracts;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * After every test of a service: whatever it published is as its schema says. What no release told
 * yet is left in {@code target/contracts}, for it is to be an example.
 */
public class EveryEventKeepsItsContract implements QuarkusTestAfterEachCallback {

  private static final Path EXAMPLES = Path.of("target/contracts/unreleased.jsonl");
  private static final Set<UUID> CHECKED = ConcurrentHashMap.newKeySet();
  private static final Set<String> LEFT = ConcurrentHashMap.newKeySet();

  /** What got its id before the last look may have been committed after it. */
  private static final Duration MARGIN = Duration.ofMinutes(1);

  private static Instant looked = Instant.EPOCH.plus(MARGIN);

  private final ObjectMapper json = new ObjectMapper();

  @Override
  public void afterEach(QuarkusTestMethodContext context) {
    Contracts contracts =
        Contracts.of(ConfigProvider.getConfig().getValue("cocreation.service", String.class));
    List<String> violations = new ArrayList<>();
    Instant now = Instant.now();
    try (InstanceHandle<AgroalDataSource> dataSource =
            Arc.container().instance(AgroalDataSource.class);
        Connection connection = dataSource.get().getConnection()) {
      for (String text : read(connection, unchecked(connection))) {
        JsonNode event = json.readTree(text);
        violations.addAll(contracts.violationsAndUnnamedFields(event));
        leaveExample(contracts, event);
      }
    } catch (Exception e) {
      throw new IllegalStateException("The published events could not be read", e);
    }
    looked = now;
    if (!violations.isEmpty()) {
      throw new AssertionError("Published against the contract: " + violations);
    }
  }

  /** Ids sort by time, but for those that are made of a name: of the others the newest will do. */
  private static Object[] unchecked(Connection connection) throws SQLException {
    List<UUID> ids = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select event_id from audit_entry"
                + " where event_id >= ? or get_byte(uuid_send(event_id), 6) >> 4 <> 7")) {
      select.setObject(1, new UUID(looked.minus(MARGIN).toEpochMilli() << 16, 0));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          UUID id = row.getObject(1, UUID.class);
          if (CHECKED.add(id)) {
            ids.add(id);
          }
        }
      }
    }
    return ids.toArray();
  }

  private static List<String> read(Connection connection, Object[] ids) throws SQLException {
    List<String> events = new ArrayList<>();
    if (ids.length > 0) {
      try (PreparedStatement select =
          connection.prepareStatement(
              "select " + AuditEntry.COLUMNS + " from audit_entry where event_id = any(?)")) {
        select.setArray(1, connection.createArrayOf("uuid", ids));
        try (ResultSet row = select.executeQuery()) {
          while (row.next()) {
            events.add(AuditEntry.told(row));
          }
        }
      }
    }
    return events;
  }

  private static void leaveExample(Contracts contracts, JsonNode event) throws IOException {
    String type = event.path("type").asText();
    if (LEFT.add(type)
        && contracts.released().stream().noneMatch(e -> e.path("type").asText().equals(type))) {
      Files.createDirectories(EXAMPLES.getParent());
      Files.writeString(
          EXAMPLES, event + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }
}
