package org.cocreation.steering.workflow.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.cocreation.chassis.hash.Sha256;
import org.cocreation.steering.workflow.embedded.model.ModelRefused;
import org.cocreation.steering.workflow.embedded.model.TranslatedModel;
import org.jboss.logging.Logger;
import org.operaton.bpm.engine.ParseException;
import org.operaton.bpm.engine.RepositoryService;
import org.operaton.bpm.engine.ResourceReport;
import org.operaton.bpm.engine.repository.ProcessDefinition;

/**
 * Deploys the models, all of them together or, where none has changed since, not at all. Replicas
 * that start at the same time deploy once.
 */
final class Deployment {

  private static final Logger LOG = Logger.getLogger(Deployment.class);
  private static final String NAME = "co-creation";

  private final DataSource dataSource;
  private final RepositoryService repository;

  Deployment(DataSource dataSource, RepositoryService repository) {
    this.dataSource = dataSource;
    this.repository = repository;
  }

  /**
   * To be called in a transaction.
   *
   * @throws ModelRefused where the engine's own parser refuses what the translator let pass
   */
  void deploy(List<TranslatedModel> models) {
    waitForOtherReplicas();
    String checksum = checksum(models);
    if (checksum.equals(deployed())) {
      return;
    }
    var deployment = repository.createDeployment().name(NAME).source(checksum);
    models.forEach(model -> deployment.addString(model.fileName(), model.bpmn()));
    try {
      var ignored = deployment.deploy();
    } catch (ParseException e) {
      throw new ModelRefused(e.getResourceReports().stream().flatMap(Deployment::reasons).toList());
    }
    LOG.infof(
        "Process models deployed: processIds=%s checksum=%s",
        models.stream().map(TranslatedModel::processId).toList(), checksum);
  }

  /**
   * The checksum of what is deployed; null where nothing is. By the version, which the replicas
   * count together: their clocks may differ.
   */
  private String deployed() {
    ProcessDefinition newest =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(OperatonEngine.CYCLE)
            .latestVersion()
            .singleResult();
    return newest == null
        ? null
        : repository
            .createDeploymentQuery()
            .deploymentId(newest.getDeploymentId())
            .singleResult()
            .getSource();
  }

  private static Stream<ModelRefused.Reason> reasons(ResourceReport report) {
    return report.getErrors().stream()
        .map(
            error ->
                new ModelRefused.Reason(
                    report.getResourceName(),
                    error.getMainElementId() == null ? "-" : error.getMainElementId(),
                    error.getMessage()));
  }

  private void waitForOtherReplicas() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement lock =
            connection.prepareStatement(
                "select pg_advisory_xact_lock(hashtext('process models of steering'))")) {
      boolean ignored = lock.execute();
    } catch (SQLException e) {
      throw new EngineTrouble(e);
    }
  }

  private static String checksum(List<TranslatedModel> models) {
    return Sha256.of(models.stream().flatMap(model -> Stream.of(model.fileName(), model.bpmn())));
  }
}
