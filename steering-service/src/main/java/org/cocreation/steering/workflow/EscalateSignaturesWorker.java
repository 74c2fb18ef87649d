package org.cocreation.steering.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.cocreation.chassis.workflow.Job;
import org.cocreation.chassis.workflow.JobHandler;
import org.cocreation.steering.value.AskForSignatures;

/** Signatures at the value gate are very late. */
@ApplicationScoped
class EscalateSignaturesWorker implements JobHandler {

  private final AskForSignatures askForSignatures;

  @Inject
  EscalateSignaturesWorker(AskForSignatures askForSignatures) {
    this.askForSignatures = askForSignatures;
  }

  @Override
  public String jobType() {
    return "steering.escalate-signatures";
  }

  @Override
  public Optional<Map<String, Object>> handle(Job job) {
    askForSignatures.ask(job.cycleId(), job.round(), job.key(), true);
    return Optional.of(Map.of());
  }
}
