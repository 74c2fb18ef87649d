package org.cocreation.steering.workflow.embedded.lean;

import org.operaton.bpm.engine.impl.incident.IncidentContext;
import org.operaton.bpm.engine.impl.incident.IncidentHandler;
import org.operaton.bpm.engine.runtime.Incident;

/**
 * A timer never fails for good (it is tried again for ever), so there is nothing to keep, and
 * nothing to look for whenever a timer goes.
 */
public final class NoIncidents implements IncidentHandler {

  @Override
  public String getIncidentHandlerType() {
    return Incident.FAILED_JOB_HANDLER_TYPE;
  }

  @Override
  public Incident handleIncident(IncidentContext context, String message) {
    return null;
  }

  @Override
  public void resolveIncident(IncidentContext context) {
    // There is none.
  }

  @Override
  public void deleteIncident(IncidentContext context) {
    // There is none.
  }
}
