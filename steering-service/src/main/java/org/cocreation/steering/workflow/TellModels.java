package org.cocreation.steering.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.outbox.Events;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tells everybody each process model that is new or changed, once. */
@ApplicationScoped
class TellModels {

  private final EntityManager entities;
  private final Events events;

  @Schema(description = "A model; pages that show where a cycle stands draw it from this.")
  record DeployedProcess(
      String processId,
      @Schema(description = "SHA-256 of the model, hex.") String checksum,
      @Schema(description = "The model with its diagram, BPMN 2.0 XML.") String bpmn) {}

  TellModels(EntityManager entities, Events events) {
    this.entities = entities;
    this.events = events;
  }

  @Transactional
  public void tell() {
    for (ProcessModel model : ProcessModel.all()) {
      boolean changed =
          entities
                  .createNativeQuery(
                      """
                      insert into deployed_process (process_id, checksum) values (:id, :checksum)
                      on conflict (process_id) do update set checksum = excluded.checksum
                      where deployed_process.checksum <> excluded.checksum""")
                  .setParameter("id", model.processId())
                  .setParameter("checksum", model.checksum())
                  .executeUpdate()
              == 1;
      if (changed) {
        events.publish(
            ProcessFact.DEPLOYED,
            Subject.of(model.processId(), null, null),
            new DeployedProcess(model.processId(), model.checksum(), model.bpmn()));
      }
    }
  }
}
