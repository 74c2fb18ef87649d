package org.cocreation.steering.workflow.embedded.lean;

import org.operaton.bpm.engine.impl.persistence.deploy.cache.CacheFactory;
import org.operaton.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.operaton.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/**
 * The deployed processes, kept in memory. A version never changes once it is deployed, and none is
 * ever suspended; so what is known already is not asked of the database again, which the engine
 * would do at every step.
 */
public final class Definitions extends DeploymentCache {

  public Definitions(CacheFactory factory, int capacity) {
    super(factory, capacity);
  }

  @Override
  public ProcessDefinitionEntity findDeployedProcessDefinitionById(String id) {
    ProcessDefinitionEntity known = findProcessDefinitionFromCache(id);
    return known == null ? super.findDeployedProcessDefinitionById(id) : known;
  }

  @Override
  public ProcessDefinitionEntity findDeployedProcessDefinitionByDeploymentAndKey(
      String deploymentId, String key) {
    var cache = processDefinitionEntityCache.getCache();
    return cache.keySet().stream()
        .map(cache::get)
        .filter(
            known ->
                known != null
                    && known.getDeploymentId().equals(deploymentId)
                    && known.getKey().equals(key))
        .findFirst()
        .orElseGet(() -> super.findDeployedProcessDefinitionByDeploymentAndKey(deploymentId, key));
  }
}
