package org.cocreation.chassis.workflow;

import java.util.Map;
import java.util.Optional;

/**
 * Does what one type of job asks for: runs one use case, in a transaction of its own. The engine
 * may bring a job more than once, so it must not matter how often.
 */
public interface JobHandler {

  /** The job type, such as {@code steering.define-goals}. */
  String jobType();

  /**
   * @return the variables with which the job is complete; empty where people complete it later
   */
  Optional<Map<String, Object>> handle(Job job);
}
