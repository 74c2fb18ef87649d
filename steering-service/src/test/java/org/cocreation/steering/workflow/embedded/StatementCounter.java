package org.cocreation.steering.workflow.embedded;

import io.agroal.api.AgroalDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A data source that remembers which statements went to the database, a batch as one; those of the
 * thread that made it, for the timers have theirs.
 */
final class StatementCounter {

  private final List<String> statements = new CopyOnWriteArrayList<>();
  private final Thread thread = Thread.currentThread();
  private final AgroalDataSource dataSource;

  StatementCounter(AgroalDataSource real) {
    dataSource =
        proxy(
            AgroalDataSource.class,
            real,
            (name, arguments, result) ->
                name.equals("getConnection") ? connection((Connection) result) : result);
  }

  AgroalDataSource dataSource() {
    return dataSource;
  }

  List<String> statements() {
    return statements;
  }

  private Connection connection(Connection real) {
    return proxy(
        Connection.class,
        real,
        (name, arguments, result) ->
            name.equals("prepareStatement")
                ? statement((String) arguments[0], (PreparedStatement) result)
                : result);
  }

  private PreparedStatement statement(String sql, PreparedStatement real) {
    return proxy(
        PreparedStatement.class,
        real,
        (name, arguments, result) -> {
          if (name.startsWith("execute") && Thread.currentThread() == thread) {
            statements.add(sql.replaceAll("\\s+", " ").strip());
          }
          return result;
        });
  }

  private interface After {
    Object then(String method, Object[] arguments, Object result);
  }

  private static <T> T proxy(Class<T> type, T real, After after) {
    return type.cast(
        Proxy.newProxyInstance(
            StatementCounter.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return after.then(method.getName(), arguments, method.invoke(real, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
