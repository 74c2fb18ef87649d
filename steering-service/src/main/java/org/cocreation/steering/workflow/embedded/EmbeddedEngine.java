package org.cocreation.steering.workflow.embedded;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.steering.engine.ConductedCycles;
import org.cocreation.steering.engine.ProcessEngine;
import org.cocreation.steering.workflow.ProcessModel;
import org.cocreation.steering.workflow.embedded.model.ModelRefused;
import org.cocreation.steering.workflow.embedded.model.ModelTranslator;
import org.cocreation.steering.workflow.embedded.model.TranslatedModel;

/**
 * The engine that steering brings along: the default, and all that most firms need. Nothing of it
 * is loaded before {@link #open}.
 */
@ApplicationScoped
@Typed(EmbeddedEngine.class)
public class EmbeddedEngine implements ProcessEngine {

  private final AgroalDataSource dataSource;
  private final TransactionManager transactionManager;
  private final ConductedCycles cycles;
  private final EmbeddedEngineConfig config;
  private final String cycleTable;
  private volatile OperatonEngine running;
  private volatile boolean isOpen;

  @Inject
  public EmbeddedEngine(
      AgroalDataSource dataSource,
      TransactionManager transactionManager,
      ConductedCycles cycles,
      EmbeddedEngineConfig config) {
    this(dataSource, transactionManager, cycles, config, CycleTable.OF_THE_DOMAIN);
  }

  /**
   * @param cycleTable where the rows are that a step is under the lock of
   */
  EmbeddedEngine(
      AgroalDataSource dataSource,
      TransactionManager transactionManager,
      ConductedCycles cycles,
      EmbeddedEngineConfig config,
      String cycleTable) {
    this.dataSource = dataSource;
    this.transactionManager = transactionManager;
    this.cycles = cycles;
    this.config = config;
    this.cycleTable = cycleTable;
  }

  /**
   * Deploys the models, takes the cycles that are under way to them, and lets timers fire. To be
   * called before anything else, outside any transaction; once it returns, the port may be used.
   *
   * @throws ModelRefused where a model holds what this engine does not know: nothing runs then
   * @throws SettingRefused where a setting makes no sense: likewise
   */
  public void open() {
    if (!isOpen) {
      open(ProcessModel.all());
    }
  }

  void open(List<ProcessModel> models) {
    SettingRefused.check(config);
    List<TranslatedModel> translated = ModelTranslator.translate(models);
    CycleTable table = new CycleTable(dataSource, cycleTable);
    OperatonEngine engine =
        new OperatonEngine(dataSource, transactionManager, cycles, table, config);
    try {
      Transactions transactions = new Transactions(transactionManager);
      transactions.run(() -> new Deployment(dataSource, engine.repository()).deploy(translated));
      new Migration(dataSource, table, transactions, engine).run();
      engine.startTimers();
    } catch (RuntimeException e) {
      engine.close();
      throw e;
    }
    running = engine;
    isOpen = true;
  }

  /**
   * No timer fires any more; those that are being worked on are waited for. Steps of requests that
   * are still being answered go on as long as the database is there.
   */
  public void close() {
    isOpen = false;
    if (running != null) {
      running.close();
    }
  }

  /**
   * Another engine conducts from now on: what this one conducted is forgotten, or it would take up
   * each cycle where that long since has left. To be called where this engine is not open, on no
   * replica, outside any transaction.
   */
  public void forget() {
    new Transactions(transactionManager).run(new Places(dataSource)::forgetAll);
  }

  @Override
  public void start(UUID cycleId) {
    running().start(cycleId);
  }

  @Override
  public void activityDone(UUID cycleId, ActivityDefinition activity, int round) {
    running().activityDone(cycleId, activity, round);
  }

  @Override
  public void decided(UUID cycleId) {
    running().decided(cycleId);
  }

  @Override
  public void redirected(UUID cycleId) {
    running().redirected(cycleId);
  }

  @Override
  public void revived(UUID cycleId) {
    running().revived(cycleId);
  }

  @Override
  public void stopped(UUID cycleId) {
    running().stopped(cycleId);
  }

  @Override
  public void sprintStarted(UUID cycleId, UUID sprintId) {
    running().sprintStarted(cycleId, sprintId);
  }

  @Override
  public void sprintEnded(UUID cycleId, UUID sprintId) {
    running().sprintEnded(cycleId, sprintId);
  }

  @Override
  public List<UUID> notConducted(List<UUID> cycleIds) {
    return running().notConducted(cycleIds);
  }

  private OperatonEngine running() {
    OperatonEngine engine = running;
    if (engine == null) {
      throw new IllegalStateException("The embedded engine is not open");
    }
    return engine;
  }
}
