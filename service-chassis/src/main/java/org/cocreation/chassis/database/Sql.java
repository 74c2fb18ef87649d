package org.cocreation.chassis.database;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.postgresql.PGConnection;

/**
 * Statements in SQL, on the connection of the transaction at hand: for what each request or event
 * asks or writes, so that it costs its statement and nothing more. An array goes as an array, for
 * {@code unnest} and {@code any}.
 */
@ApplicationScoped
public class Sql {

  private static final Map<Class<?>, String> ELEMENTS =
      Map.of(
          String.class, "text",
          UUID.class, "uuid",
          Long.class, "bigint",
          Integer.class, "int",
          Boolean.class, "boolean",
          BigDecimal.class, "numeric",
          Instant.class, "timestamptz",
          byte[].class, "bytea");

  private final AgroalDataSource dataSource;

  public Sql(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Makes something of a row. */
  @FunctionalInterface
  public interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /**
   * Writes.
   *
   * @throws Failure where the database refuses; the transaction is lost then
   */
  public void execute(String sql, Object... parameters) {
    int ignored = update(sql, parameters);
  }

  /**
   * Writes, and says how many rows it changed.
   *
   * @throws Failure where the database refuses; the transaction is lost then
   */
  public int update(String sql, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepare(connection, sql, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new Failure(e);
    }
  }

  /**
   * Its rows, each as it is read.
   *
   * @throws Failure where the database refuses; the transaction is lost then
   */
  public <T> List<T> list(String sql, Reading<T> reading, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepare(connection, sql, parameters);
        ResultSet row = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (row.next()) {
        found.add(reading.of(row));
      }
      return found;
    } catch (SQLException e) {
      throw new Failure(e);
    }
  }

  /**
   * Copies rows into a table: the fastest way in for very many.
   *
   * @param sql {@code copy ... from stdin}, in PostgreSQL's text format
   * @throws Failure where the database refuses; the transaction is lost then
   */
  public void copy(String sql, String rows) {
    try (Connection connection = dataSource.getConnection()) {
      long ignored =
          connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, new StringReader(rows));
    } catch (SQLException e) {
      throw new Failure(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One value of each row, as a parameter for {@code unnest}. */
  @SuppressWarnings("unchecked")
  public static <R, T> T[] column(
      Collection<R> rows, Function<? super R, ? extends T> value, Class<T> type) {
    return rows.stream().map(value).toArray(length -> (T[]) Array.newInstance(type, length));
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    try {
      for (int i = 0; i < parameters.length; i++) {
        if (parameters[i] instanceof Object[] array) {
          statement.setArray(i + 1, connection.createArrayOf(elementsOf(array), array));
        } else if (parameters[i] instanceof Instant at) {
          statement.setObject(i + 1, at.atOffset(ZoneOffset.UTC));
        } else {
          statement.setObject(i + 1, parameters[i]);
        }
      }
      return statement;
    } catch (SQLException | RuntimeException e) {
      statement.close();
      throw e;
    }
  }

  private static String elementsOf(Object[] array) {
    Class<?> type = array.getClass().getComponentType();
    String elements = ELEMENTS.get(type);
    if (elements == null) {
      throw new IllegalArgumentException("No type of PostgreSQL is known for " + type);
    }
    return elements;
  }

  /** The database refused a statement, or is away: {@link DatabaseTrouble} tells which. */
  public static class Failure extends RuntimeException {
    private static final String UNIQUE_VIOLATION = "23505";

    public Failure(SQLException cause) {
      super("The database refused a statement", cause);
    }

    /** Whether it is because there is such a row already. */
    public boolean isDuplicate() {
      return getCause() instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
    }
  }
}
