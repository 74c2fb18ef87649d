package org.cocreation.steering.workflow.embedded.model;

/**
 * A process model as the engine runs it.
 *
 * @param bpmn without diagram, names and documentation, which are for people
 */
public record TranslatedModel(String processId, String bpmn) {

  public String fileName() {
    return processId + ".bpmn";
  }
}
