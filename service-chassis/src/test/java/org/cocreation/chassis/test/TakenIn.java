package org.cocreation.chassis.test;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What a service remembers of the events that came. */
public final class TakenIn {

  private TakenIn() {}

  /** How many of them it noted as taken in. */
  public static int count(AgroalDataSource database, List<? extends JsonNode> events) {
    String[] ids = events.stream().map(e -> e.path("id").asText()).toArray(String[]::new);
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select count(*) from inbox_event where event_id = any (?)")) {
      select.setArray(1, connection.createArrayOf("text", ids));
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How often a fact came that the service does not know, as it shows it. */
  public static int unknown(String type) {
    Integer times =
        given()
            .get("/q/health/well")
            .path("checks.find { it.name == 'unknown-facts' }.data.'" + type + "'");
    return times == null ? 0 : times;
  }
}
