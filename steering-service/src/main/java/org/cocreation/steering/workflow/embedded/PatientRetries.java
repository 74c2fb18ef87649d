package org.cocreation.steering.workflow.embedded;

import java.time.Duration;
import java.util.Date;
import org.jboss.logging.Logger;
import org.operaton.bpm.engine.OptimisticLockingException;
import org.operaton.bpm.engine.impl.interceptor.Command;
import org.operaton.bpm.engine.impl.interceptor.CommandContext;
import org.operaton.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.operaton.bpm.engine.impl.persistence.entity.JobEntity;
import org.operaton.bpm.engine.impl.util.ClockUtil;

/**
 * A timer whose work failed fires again after a while, for ever: the engine would give it up after
 * three tries, and nobody would look at a cycle any more because the database was away for a
 * minute.
 */
final class PatientRetries implements FailedJobCommandFactory {

  private static final Logger LOG = Logger.getLogger(PatientRetries.class);

  private final Duration retryAfter;

  PatientRetries(Duration retryAfter) {
    this.retryAfter = retryAfter;
  }

  @Override
  public Command<Object> getCommand(String jobId, Throwable failure) {
    return context -> retry(context, jobId, failure);
  }

  private Object retry(CommandContext context, String jobId, Throwable failure) {
    JobEntity job = context.getJobManager().findJobById(jobId);
    if (job != null) {
      job.unlock();
      job.setDuedate(Date.from(ClockUtil.getCurrentTime().toInstant().plus(retryAfter)));
      if (!(failure instanceof OptimisticLockingException)) {
        LOG.warnf(
            "Timer could not be handled, it fires again: timer=%s processInstanceKey=%s reason=%s",
            job.getActivityId(), job.getProcessInstanceId(), EngineTrouble.reason(failure));
      }
    }
    return null;
  }
}
