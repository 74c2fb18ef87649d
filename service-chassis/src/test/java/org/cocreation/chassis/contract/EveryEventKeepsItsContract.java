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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cocreation.chassis.test.Contracts;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * After every test of a service: whatever it published is as its schema says. What no release told
 * yet is left in {@code target/contracts}, for it is to be an example.
 */
public class EveryEventKeepsItsContract implements QuarkusTestAfterEachCallback {

  private static final Path EXAMPLES = Path.of("target/contracts/unreleased.jsonl");
  private static final Set<String> CHECKED = ConcurrentHashMap.newKeySet();
  private static final Set<String> LEFT = ConcurrentHashMap.newKeySet();

  @Override
  public void afterEach(QuarkusTestMethodContext context) {
    Contracts contracts =
        Contracts.of(ConfigProvider.getConfig().getValue("cocreation.service", String.class));
    List<String> violations = new ArrayList<>();
    try (InstanceHandle<AgroalDataSource> dataSource =
            Arc.container().instance(AgroalDataSource.class);
        Connection connection = dataSource.get().getConnection();
        PreparedStatement select =
            connection.prepareStatement("select event_id::text, event::text from audit_entry");
        ResultSet row = select.executeQuery()) {
      ObjectMapper json = new ObjectMapper();
      while (row.next()) {
        if (CHECKED.add(row.getString(1))) {
          JsonNode event = json.readTree(row.getString(2));
          violations.addAll(contracts.violationsAndUnnamedFields(event));
          leaveExample(contracts, event);
        }
      }
    } catch (Exception e) {
      throw new IllegalStateException("The published events could not be read", e);
    }
    if (!violations.isEmpty()) {
      throw new AssertionError("Published against the contract: " + violations);
    }
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
