package org.cocreation.steering.workflow.embedded;

/**
 * A process model as the engine runs it.
 *
 * @param bpmn without diagram, names and documentation, which are for people
 */
record TranslatedModel(String processId, String bpmn) {

  String file() {
    return processId + ".bpmn";
  }
}
