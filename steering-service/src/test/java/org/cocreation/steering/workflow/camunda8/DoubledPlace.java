package org.cocreation.steering.workflow.camunda8;

import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** An element in which a token is; the outermost of an instance stands for the process. */
final class DoubledPlace {

  /** A model and the number of its version. */
  record Version(DoubledModel model, int number, long key) {}

  /**
   * @param correlationKey of the message that started it, empty for one that was called
   * @param calledFrom the call activity that waits for its end, null for none
   */
  record Instance(
      long key,
      Version version,
      Map<String, Object> variables,
      String correlationKey,
      DoubledPlace calledFrom) {}

  final long key;
  final ModelElementInstance element;
  final DoubledPlace scope;
  final Instance instance;
  final List<DoubledPlace> within = new ArrayList<>();

  /** How many tokens wait at which parallel gateway. */
  final Map<FlowNode, Integer> joined = new HashMap<>();

  /** Tokens on their way to an element in here. */
  int arriving;

  boolean left;

  DoubledPlace(long key, ModelElementInstance element, DoubledPlace scope, Instance instance) {
    this.key = key;
    this.element = element;
    this.scope = scope;
    this.instance = instance;
  }

  boolean isWorkedThrough() {
    return !left && within.isEmpty() && arriving == 0 && joined.isEmpty();
  }
}
