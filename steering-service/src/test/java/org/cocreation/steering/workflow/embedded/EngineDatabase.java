package org.cocreation.steering.workflow.embedded;

import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.transaction.TransactionManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cocreation.localstack.Infrastructure;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.component.PostgreSql;
import org.cocreation.localstack.stack.LocalStack;
import org.cocreation.steering.engine.ConductedCycles;
import org.cocreation.steering.engine.RecordingCycles;
import org.flywaydb.core.Flyway;

/**
 * The real PostgreSQL with steering's own migrations, and the transaction manager and pool that
 * Quarkus brings, without Quarkus: once for all tests of the embedded engine.
 */
final class EngineDatabase {

  private static EngineDatabase instance;

  private final LocalStack stack;
  private final AgroalDataSource dataSource;
  private final TransactionManager transactionManager;
  private final RecordingCycles cycles;

  private EngineDatabase() {
    stack =
        LocalStack.in(Path.of("target/engine-stack"))
            .with(Infrastructure.POSTGRESQL)
            .fresh()
            .onFreePorts()
            .start();
    var postgreSql = stack.postgreSql();
    Flyway.configure()
        .dataSource(
            postgreSql.jdbcUrl(Service.STEERING),
            postgreSql.user(Service.STEERING),
            postgreSql.password(Service.STEERING))
        .locations("db/chassis", "db/migration")
        .load()
        .migrate();
    BeanPopulator.getDefaultInstance(com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean.class)
        .setObjectStoreDir("target/object-store");
    transactionManager = com.arjuna.ats.jta.TransactionManager.transactionManager();
    dataSource =
        pool(
            postgreSql.jdbcUrl(Service.STEERING),
            postgreSql.user(Service.STEERING),
            postgreSql.password(Service.STEERING));
    cycles = new RecordingCycles(dataSource);
    cycles.createTables();
  }

  static synchronized EngineDatabase get() {
    if (instance == null) {
      instance = new EngineDatabase();
    }
    return instance;
  }

  AgroalDataSource dataSource() {
    return dataSource;
  }

  TransactionManager transactionManager() {
    return transactionManager;
  }

  /** The database itself, to be taken away for a while. */
  PostgreSql server() {
    return stack.postgreSql();
  }

  RecordingCycles cycles() {
    return cycles;
  }

  void inTransaction(Runnable body) {
    new Transactions(transactionManager).run(body);
  }

  /** As if the engine had never run: nothing deployed, nothing conducted. */
  void emptyTheEngine() {
    execute(
        "truncate engine.act_ru_variable, engine.act_ru_task, engine.act_ru_ext_task, engine.act_ru_incident, engine.act_ru_job, engine.act_ru_event_subscr, engine.act_ru_execution,"
            + " engine.act_ru_jobdef, engine.act_re_procdef, engine.act_ge_bytearray,"
            + " engine.act_re_deployment");
  }

  void execute(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      boolean ignored = statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  long count(String sql) {
    return Long.parseLong(texts(sql).getFirst());
  }

  /** The first column of the rows that this finds. */
  List<String> texts(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An engine on this database, as one replica has it; not open yet. */
  EmbeddedEngine engine() {
    return engine(cycles);
  }

  EmbeddedEngine engine(ConductedCycles domain) {
    return new EmbeddedEngine(
        dataSource, transactionManager, domain, TimerSettings.quick(), "contract.cycle");
  }

  /** One whose statements go through this. */
  EmbeddedEngine engineOn(AgroalDataSource source) {
    return new EmbeddedEngine(
        source, transactionManager, cycles, TimerSettings.quick(), "contract.cycle");
  }

  private AgroalDataSource pool(String url, String user, String password) {
    try {
      return AgroalDataSource.from(
          new AgroalDataSourceConfigurationSupplier()
              .connectionPoolConfiguration(
                  pool ->
                      pool.maxSize(24)
                          .acquisitionTimeout(Duration.ofSeconds(20))
                          .transactionIntegration(
                              new NarayanaTransactionIntegration(
                                  transactionManager,
                                  new TransactionSynchronizationRegistryImple()))
                          .exceptionSorter(new PostgreSQLExceptionSorter())
                          .connectionFactoryConfiguration(
                              connection ->
                                  connection
                                      .jdbcUrl(url)
                                      .principal(new NamePrincipal(user))
                                      .credential(new SimplePassword(password)))));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
