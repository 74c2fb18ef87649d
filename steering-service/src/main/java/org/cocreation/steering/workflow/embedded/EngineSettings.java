package org.cocreation.steering.workflow.embedded;

import jakarta.transaction.TransactionManager;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.cocreation.chassis.event.Ids;
import org.cocreation.steering.workflow.embedded.lean.Definitions;
import org.cocreation.steering.workflow.embedded.lean.Mappings;
import org.cocreation.steering.workflow.embedded.lean.NoIncidents;
import org.operaton.bpm.engine.ProcessEngineConfiguration;
import org.operaton.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.operaton.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.operaton.bpm.engine.impl.cfg.TransactionListener;
import org.operaton.bpm.engine.impl.cfg.TransactionState;
import org.operaton.bpm.engine.impl.cfg.jta.JakartaTransactionContext;
import org.operaton.bpm.engine.impl.history.HistoryLevel;
import org.operaton.bpm.engine.impl.migration.validation.activity.MigrationActivityValidator;
import org.operaton.bpm.engine.impl.migration.validation.activity.SupportedActivityValidator;
import org.operaton.bpm.engine.impl.migration.validation.instance.MigratingActivityInstanceValidator;
import org.operaton.bpm.engine.impl.migration.validation.instance.SupportedActivityInstanceValidator;
import org.operaton.bpm.engine.impl.pvm.process.ActivityImpl;

/**
 * The engine with everything off that steering does not use: history (the audit tells more),
 * variables' types, authorization, forms, metrics, cases and decision tables. It takes part in the
 * caller's transaction, and its tables are Flyway's to make.
 */
final class EngineSettings extends JakartaTransactionProcessEngineConfiguration {

  /** The schema of the engine's tables, in steering's own database. */
  static final String SCHEMA = "engine";

  EngineSettings(
      DataSource dataSource,
      TransactionManager transactionManager,
      StepConductor conductor,
      TimerExecutor timers,
      EmbeddedEngineConfig config) {
    setProcessEngineName("steering");
    setDataSource(dataSource);
    setTransactionManager(transactionManager);
    setTransactionsExternallyManaged(true);
    transactionContextFactory = command -> new NoFollowUps(transactionManager);
    setDatabaseType("postgres");
    setDatabaseSchema(SCHEMA);
    setDatabaseTablePrefix(SCHEMA + ".");
    setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
    setIdGenerator(() -> Ids.next().toString());

    setHistoryLevel(HistoryLevel.HISTORY_LEVEL_NONE);
    setHistory(ProcessEngineConfiguration.HISTORY_NONE);
    setDbHistoryUsed(false);
    setHistoryCleanupEnabled(false);
    setEnforceHistoryTimeToLive(false);
    setDbIdentityUsed(false);
    setAuthorizationEnabled(false);
    setTenantCheckEnabled(false);
    setMetricsEnabled(false);
    setDbMetricsReporterActivate(false);
    setTaskMetricsEnabled(false);
    setCmmnEnabled(false);
    setDmnEnabled(false);
    setCreateIncidentOnFailedJobEnabled(false);
    setEnableCmdExceptionLogging(false);

    setBeans(new HashMap<>(Map.of("conductor", conductor)));
    setCustomPostBPMNParseListeners(
        new ArrayList<BpmnParseListener>(List.of(new ConductedTasks(conductor))));
    setJobExecutor(timers);
    setCustomIncidentHandlers(List.of(new NoIncidents()));
    setFailedJobCommandFactory(new PatientRetries(config.timerRetryAfter()));
  }

  /** No decision tables: their engine would bring a language of its own along. */
  @Override
  protected void initDmnEngine() {}

  @Override
  protected InputStream getMyBatisXmlConfigurationSteam() {
    return Mappings.used(super.getMyBatisXmlConfigurationSteam());
  }

  @Override
  protected void initDeployers() {
    initCacheFactory();
    deploymentCache = new Definitions(cacheFactory, cacheCapacity);
    super.initDeployers();
    deploymentCache.setDeployers(deployers);
  }

  /** Our tasks wait as receive tasks do, which migration knows. */
  @Override
  public List<MigrationActivityValidator> getDefaultMigrationActivityValidators() {
    List<MigrationActivityValidator> validators =
        new ArrayList<>(super.getDefaultMigrationActivityValidators());
    validators.replaceAll(
        validator ->
            validator == SupportedActivityValidator.INSTANCE
                ? EngineSettings::canMigrate
                : validator);
    return validators;
  }

  /** The plans have been held against that rule already, and know our tasks. */
  @Override
  public List<MigratingActivityInstanceValidator> getDefaultMigratingActivityInstanceValidators() {
    List<MigratingActivityInstanceValidator> validators =
        new ArrayList<>(super.getDefaultMigratingActivityInstanceValidators());
    validators.removeIf(SupportedActivityInstanceValidator.class::isInstance);
    return validators;
  }

  private static boolean canMigrate(ActivityImpl activity) {
    return activity != null
        && (activity.getActivityBehavior() instanceof ConductedTasks.Activity
            || activity.getActivityBehavior() instanceof ConductedTasks.Decision
            || SupportedActivityValidator.INSTANCE.valid(activity));
  }

  /**
   * When a firing of a timer that repeats is rolled back, the engine would at once set its
   * successor, in the middle of the roll-back. Here the timer itself fires again ({@link
   * PatientRetries}), and once it succeeds its successor is set with it.
   */
  private static final class NoFollowUps extends JakartaTransactionContext {

    NoFollowUps(TransactionManager transactionManager) {
      super(transactionManager);
    }

    @Override
    public void addTransactionListener(TransactionState state, TransactionListener listener) {
      if (state != TransactionState.ROLLED_BACK) {
        super.addTransactionListener(state, listener);
      }
    }
  }
}
