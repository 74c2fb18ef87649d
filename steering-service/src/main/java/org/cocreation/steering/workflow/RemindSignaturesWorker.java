package org.cocreation.steering.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.cocreation.chassis.workflow.Job;
import org.cocreation.chassis.workflow.JobHandler;
import org.cocreation.steering.value.AskForSignatures;

/** Signatures at the value gate are late. */
@ApplicationScoped
class RemindSignaturesWorker implements JobHandler {

  private final AskForSignatures askForSignatures;

  @Inject
  RemindSignaturesWorker(AskForSignatures askForSignatures) {
    this.askForSignatures = askForSignatures;
  }

  @Override
  public String jobType() {
    return "steering.remind-signatures";
  }

  @Override
  public Optional<Map<String, Object>> handle(Job job) {
    askForSignatures.ask(job.cycleId(), job.round(), job.key(), false);
    return Optional.of(Map.of());
  }
}
