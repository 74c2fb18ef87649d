package org.cocreation.chassis.partnership;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * A question to a directory. By plain JDBC, on the connection of the transaction at hand: every
 * request asks one, and so it costs its statement and nothing more.
 */
final class DirectoryQuery {

  /** Makes something of a row. */
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private DirectoryQuery() {}

  static <T> List<T> list(
      DataSource dataSource, String sql, Reading<T> reading, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        select.setObject(i + 1, parameters[i]);
      }
      List<T> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(reading.of(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("The directory cannot be read", e);
    }
  }
}
