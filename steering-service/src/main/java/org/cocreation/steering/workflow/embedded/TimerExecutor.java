package org.cocreation.steering.workflow.embedded;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.operaton.bpm.engine.impl.ProcessEngineImpl;
import org.operaton.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.operaton.bpm.engine.impl.interceptor.CommandContext;
import org.operaton.bpm.engine.impl.interceptor.CommandExecutor;
import org.operaton.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.operaton.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.operaton.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.operaton.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.operaton.bpm.engine.impl.jobexecutor.JobAcquisitionContext;
import org.operaton.bpm.engine.impl.jobexecutor.JobAcquisitionStrategy;
import org.operaton.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.operaton.bpm.engine.impl.jobexecutor.SequentialJobAcquisitionRunnable;

/**
 * Lets timers fire, each on one replica. A timer's transaction begins with the lock on its cycle's
 * row; so it reads nothing that a decision is about to change, and where the decision did away with
 * the timer there is nothing left to do.
 */
final class TimerExecutor extends DefaultJobExecutor {

  private static final Logger LOG = Logger.getLogger(TimerExecutor.class);
  private static final int QUEUE = 16;

  private final CycleTable cycles;
  private final StepConductor conductor;

  TimerExecutor(CycleTable cycles, StepConductor conductor, EmbeddedEngineConfig config) {
    this.cycles = cycles;
    this.conductor = conductor;
    name = "engine-timers";
    setCorePoolSize(config.timerThreads());
    setMaxPoolSize(config.timerThreads());
    setMaxJobsPerAcquisition(config.timerThreads() * 4);
    setWaitTimeInMillis(Math.toIntExact(config.timerPollInterval().toMillis()));
    setMaxWait(config.timerPollInterval().toMillis());
    setBackoffTimeInMillis(20);
    setMaxBackoff(config.timerPollInterval().toMillis());
    setLockTimeInMillis(Math.toIntExact(config.timerLock().toMillis()));
    setAutoActivate(false);
  }

  @Override
  protected void startExecutingJobs() {
    threadPoolExecutor =
        new ThreadPoolExecutor(
            getCorePoolSize(),
            getMaxPoolSize(),
            0,
            TimeUnit.MILLISECONDS,
            new ArrayBlockingQueue<>(QUEUE),
            Thread.ofPlatform().name("engine-timer-", 1).factory());
    super.startExecutingJobs();
  }

  @Override
  protected void ensureInitialization() {
    super.ensureInitialization();
    acquireJobsRunnable = new Acquisition(this);
  }

  @Override
  public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
    return new Execution(jobIds, engine);
  }

  /** A timer's transaction. */
  private final class Execution extends ExecuteJobsRunnable {

    Execution(List<String> jobIds, ProcessEngineImpl engine) {
      super(jobIds, engine);
    }

    @Override
    protected void executeJob(String jobId, CommandExecutor commands, JobFailureCollector failure) {
      try {
        ExecuteJobHelper.executeJob(
            commands,
            failure,
            new UnderLock(jobId, failure),
            processEngine.getProcessEngineConfiguration());
      } catch (RuntimeException e) {
        // PatientRetries has said so and seen to it, unless the database is away.
        LOG.debugf(e, "Timer could not be handled: jobId=%s", jobId);
      }
    }
  }

  private final class UnderLock extends ExecuteJobsCmd {

    private static final long serialVersionUID = 1L;

    UnderLock(String jobId, JobFailureCollector failure) {
      super(jobId, failure);
    }

    @Override
    public Void execute(CommandContext context) {
      Optional<UUID> cycle = cycles.lockCycleOf(jobId);
      cycle.ifPresent(id -> conductor.inStepOf(id, step -> super.execute(context)));
      return null;
    }
  }

  /** Looks for timers that are due; says once that it cannot, and once that it can again. */
  private static final class Acquisition extends SequentialJobAcquisitionRunnable {

    private boolean inTrouble;

    Acquisition(TimerExecutor executor) {
      super(executor);
    }

    @Override
    protected AcquiredJobs acquireJobs(
        JobAcquisitionContext context, JobAcquisitionStrategy strategy, ProcessEngineImpl engine) {
      try {
        AcquiredJobs acquired = super.acquireJobs(context, strategy, engine);
        if (inTrouble) {
          TimerExecutor.LOG.info("Timers fire again");
          inTrouble = false;
        }
        return acquired;
      } catch (RuntimeException e) {
        if (!inTrouble) {
          TimerExecutor.LOG.warnf(
              "Timers wait until the database answers: reason=%s", EngineTrouble.reason(e));
          inTrouble = true;
        }
        AcquiredJobs none = new AcquiredJobs(0);
        context.submitAcquiredJobs(engine.getName(), none);
        return none;
      }
    }
  }
}
