package org.cocreation.kpi.process;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** The models that were heard of. */
@ApplicationScoped
public class ProcessModels implements PanacheRepositoryBase<ProcessModel, String> {

  @Transactional
  public void follow(String processId, String checksum, String bpmn, Instant at) {
    ProcessModel model = findByIdOptional(processId).orElseGet(() -> new ProcessModel(processId));
    model.follow(checksum, bpmn, at);
    persist(model);
  }
}
