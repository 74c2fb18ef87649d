package org.cocreation.steering.workflow.embedded;

import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.transaction.TransactionManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.steering.engine.ConductedCycles;
import org.cocreation.steering.engine.Course;
import org.cocreation.steering.engine.ProcessTimer;
import org.cocreation.steering.workflow.ProcessModel;
import org.cocreation.steering.workflow.embedded.model.ModelTranslator;

/**
 * The engine alone, with the models that steering runs and a domain that does nothing: the limit of
 * what steering can do on a machine, for {@code ./cocreate bench}. A program of its own, on a
 * database with steering's tables: each line of its input, a number of seconds, lets it drive
 * cycles for so long; it answers with the activities completed and the nanoseconds that they took.
 */
public final class BareEngine {

  private final OperatonEngine engine;
  private final Transactions transactions;
  private final IdleDomain domain = new IdleDomain();
  private final int drivers;

  private BareEngine(AgroalDataSource dataSource, TransactionManager manager, int drivers) {
    this.drivers = drivers;
    transactions = new Transactions(manager);
    CycleTable table = new CycleTable(dataSource, CycleTable.OF_THE_DOMAIN);
    engine = new OperatonEngine(dataSource, manager, domain, table, new Defaults());
    transactions.run(
        () ->
            new Deployment(dataSource, engine.repository())
                .deploy(ModelTranslator.translate(ProcessModel.all())));
  }

  /**
   * @param arguments the database's address, user and password, a directory for the transaction
   *     manager, and how many drivers there are
   */
  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BeanPopulator.getDefaultInstance(ObjectStoreEnvironmentBean.class)
        .setObjectStoreDir(arguments[3]);
    TransactionManager manager = com.arjuna.ats.jta.TransactionManager.transactionManager();
    int drivers = Integer.parseInt(arguments[4]);
    try (AgroalDataSource dataSource =
            AgroalDataSource.from(
                pool(arguments[0], arguments[1], arguments[2], drivers, manager));
        BufferedReader orders =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      BareEngine bare = new BareEngine(dataSource, manager, drivers);
      answers.println("ready");
      for (String line = orders.readLine(); line != null; line = orders.readLine()) {
        long began = System.nanoTime();
        long completed = bare.drive(began + TimeUnit.SECONDS.toNanos(Long.parseLong(line)));
        answers.println(completed + " " + (System.nanoTime() - began));
      }
      bare.engine.close();
    }
  }

  private long drive(long end) throws InterruptedException {
    LongAdder completed = new LongAdder();
    var threads =
        IntStream.range(0, drivers)
            .mapToObj(driver -> Thread.ofPlatform().start(() -> drive(end, completed)))
            .toList();
    for (Thread thread : threads) {
      thread.join();
    }
    return completed.sum();
  }

  private void drive(long end, LongAdder completed) {
    while (System.nanoTime() < end) {
      UUID cycle = domain.begin();
      transactions.run(() -> engine.start(cycle));
      for (Phase phase : Phase.values()) {
        for (ActivityDefinition activity : ActivityDefinition.values()) {
          if (activity.phase() == phase) {
            if (System.nanoTime() > end) {
              return;
            }
            transactions.run(() -> engine.activityDone(cycle, activity, 1));
            completed.increment();
          }
        }
        domain.invest(cycle, phase);
        transactions.run(() -> engine.decided(cycle));
      }
    }
  }

  private static AgroalDataSourceConfigurationSupplier pool(
      String url, String user, String password, int size, TransactionManager manager) {
    return new AgroalDataSourceConfigurationSupplier()
        .connectionPoolConfiguration(
            pool ->
                pool.maxSize(size)
                    .acquisitionTimeout(Duration.ofSeconds(20))
                    .transactionIntegration(
                        new NarayanaTransactionIntegration(
                            manager, new TransactionSynchronizationRegistryImple()))
                    .connectionFactoryConfiguration(
                        connection ->
                            connection
                                .jdbcUrl(url)
                                .principal(new NamePrincipal(user))
                                .credential(new SimplePassword(password))));
  }

  /** Knows where each cycle goes, in memory, and does nothing that it is told. */
  private static final class IdleDomain implements ConductedCycles {

    private static final Map<String, String> TIMERS =
        Map.of(
            "killAt", "9999-01-01T00:00:00Z",
            "lookAgainAfter", "P1D",
            "remindAfter", "P2D",
            "escalateAfter", "P7D");

    private final Map<UUID, Course> courses = new ConcurrentHashMap<>();

    UUID begin() {
      UUID cycle = Ids.next();
      courses.put(cycle, new Course(cycle, cycle, Course.INVEST, Phase.NEEDS.name(), 1));
      return cycle;
    }

    void invest(UUID cycle, Phase done) {
      String next = done.next().map(Phase::name).orElse(Course.COMPLETED);
      courses.put(cycle, new Course(cycle, cycle, Course.INVEST, next, 1));
    }

    @Override
    public Course course(UUID cycleId) {
      return courses.get(cycleId);
    }

    @Override
    public Map<String, String> timers(UUID cycleId) {
      return TIMERS;
    }

    @Override
    public boolean activityDue(UUID cycleId, ActivityDefinition activity, int round) {
      return false;
    }

    @Override
    public boolean decisionDue(UUID cycleId, Phase phase, int round) {
      return true;
    }

    @Override
    public void timerDue(UUID cycleId, ProcessTimer timer, int round, String occurrence) {}

    @Override
    public void cycleEnded(UUID cycleId) {
      courses.remove(cycleId);
    }
  }

  /** No timer fires here. */
  private static final class Defaults implements EmbeddedEngineConfig {

    @Override
    public int timerThreads() {
      return 2;
    }

    @Override
    public Duration timerPollInterval() {
      return Duration.ofSeconds(1);
    }

    @Override
    public Duration timerRetryAfter() {
      return Duration.ofSeconds(10);
    }

    @Override
    public Duration timerLock() {
      return Duration.ofSeconds(30);
    }
  }
}
