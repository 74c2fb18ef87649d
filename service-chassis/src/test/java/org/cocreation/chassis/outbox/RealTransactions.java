package org.cocreation.chassis.outbox;

import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionManagerImple;
import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.cocreation.localstack.Infrastructure;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.component.PostgreSql;
import org.cocreation.localstack.stack.BuildStack;
import org.cocreation.localstack.stack.LocalStack;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The chassis' tables in a PostgreSQL, and transactions on it, for the tests of a class. */
final class RealTransactions
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

  static {
    // Where the transactions' log goes that one database never needs.
    for (String store : new String[] {"", "communicationStore.", "stateStore."}) {
      System.setProperty(
          "ObjectStoreEnvironmentBean." + store + "objectStoreDir", "target/transactions");
    }
  }

  static final TransactionManager MANAGER = new TransactionManagerImple();
  static final TransactionSynchronizationRegistry REGISTRY =
      new TransactionSynchronizationRegistryImple();

  private LocalStack own;
  private PostgreSql database;
  private String url;
  private AgroalDataSource dataSource;

  @Override
  public void beforeAll(ExtensionContext context) throws SQLException {
    database = BuildStack.running().orElseGet(this::startOwn).postgreSql();
    url = database.emptyDatabase("chassis_tests", Service.STEERING);
    String user = database.user(Service.STEERING);
    String password = database.password(Service.STEERING);
    var ignored =
        Flyway.configure().dataSource(url, user, password).locations("db/chassis").load().migrate();
    dataSource =
        AgroalDataSource.from(
            new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(
                    pool ->
                        pool.maxSize(2)
                            .transactionIntegration(
                                new NarayanaTransactionIntegration(MANAGER, REGISTRY))
                            .connectionFactoryConfiguration(
                                connection ->
                                    connection
                                        .jdbcUrl(url)
                                        .principal(new NamePrincipal(user))
                                        .credential(new SimplePassword(password)))));
  }

  private LocalStack startOwn() {
    own =
        LocalStack.in(Path.of("target/stack"))
            .with(Infrastructure.POSTGRESQL)
            .fresh()
            .onFreePorts()
            .start();
    return own;
  }

  @Override
  public void beforeEach(ExtensionContext context) throws SQLException {
    try (Connection connection = connect();
        Statement delete = connection.createStatement()) {
      delete.execute("delete from outbox; delete from event_sequence");
    }
  }

  /** Ends what a failure left open. */
  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    if (MANAGER.getStatus() != Status.STATUS_NO_TRANSACTION) {
      MANAGER.rollback();
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (dataSource != null) {
      dataSource.close();
    }
    if (own != null) {
      own.close();
    }
  }

  AgroalDataSource dataSource() {
    return dataSource;
  }

  /** The texts that are selected, as everybody sees them who is not in the transaction. */
  List<String> seenByOthers(String select) throws SQLException {
    List<String> seen = new ArrayList<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(select)) {
      while (row.next()) {
        seen.add(row.getString(1));
      }
    }
    return seen;
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        url, database.user(Service.STEERING), database.password(Service.STEERING));
  }
}
