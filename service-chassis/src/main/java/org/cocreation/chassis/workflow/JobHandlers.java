package org.cocreation.chassis.workflow;

import java.util.List;

/** Several handlers that are made from a list instead of written one by one. */
public interface JobHandlers {

  List<JobHandler> handlers();
}
