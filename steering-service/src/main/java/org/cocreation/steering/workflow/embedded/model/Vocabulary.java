package org.cocreation.steering.workflow.embedded.model;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The part of BPMN, and of its extension for Camunda 8, that the translator knows: which elements,
 * where, and with which attributes. All else is refused.
 */
final class Vocabulary {

  static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";
  static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";

  private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,200}");

  /** What the text of a model must not hold: the engine would take it for an expression. */
  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\s*\\{");

  private record Construct(Set<String> attributes, Set<String> children) {}

  private static final Set<String> FLOW_NODES =
      Set.of(
          "startEvent",
          "endEvent",
          "exclusiveGateway",
          "parallelGateway",
          "serviceTask",
          "callActivity",
          "subProcess",
          "boundaryEvent",
          "intermediateCatchEvent",
          "sequenceFlow");

  private static final Map<String, Construct> CONSTRUCTS =
      Map.ofEntries(
          element("definitions", "id targetNamespace name", "collaboration message process"),
          element("collaboration", "id", "participant"),
          element("participant", "id name processRef", ""),
          element("message", "id name", "extensionElements"),
          withFlowNodes("process", "id name isExecutable", "documentation laneSet"),
          element("laneSet", "id", "lane"),
          element("lane", "id name", "flowNodeRef"),
          element("flowNodeRef", "", ""),
          element("documentation", "", ""),
          element("incoming", "", ""),
          element("outgoing", "", ""),
          element("startEvent", "id name isInterrupting", "outgoing messageEventDefinition"),
          element("endEvent", "id name", "documentation incoming"),
          element("exclusiveGateway", "id name default", "documentation incoming outgoing"),
          element("parallelGateway", "id name", "documentation incoming outgoing"),
          element("serviceTask", "id name", "documentation extensionElements incoming outgoing"),
          element("callActivity", "id name", "documentation extensionElements incoming outgoing"),
          withFlowNodes(
              "subProcess", "id name triggeredByEvent", "documentation incoming outgoing"),
          element(
              "boundaryEvent",
              "id name attachedToRef cancelActivity",
              "documentation outgoing messageEventDefinition timerEventDefinition"),
          element(
              "intermediateCatchEvent",
              "id name",
              "documentation incoming outgoing messageEventDefinition"),
          element("sequenceFlow", "id name sourceRef targetRef", "conditionExpression"),
          element("conditionExpression", "type", ""),
          element("messageEventDefinition", "id messageRef", ""),
          element("timerEventDefinition", "id", "timeCycle timeDuration"),
          element("timeCycle", "type", ""),
          element("timeDuration", "type", ""),
          element("extensionElements", "", "taskDefinition taskHeaders calledElement subscription"),
          element("taskDefinition", "type retries", ""),
          element("taskHeaders", "", "header"),
          element("header", "key value", ""),
          element(
              "calledElement",
              "processId propagateAllChildVariables propagateAllParentVariables",
              ""),
          element("subscription", "correlationKey", ""));

  /** Of these there is at most one in an element. */
  private static final Set<String> SINGLE =
      Set.of(
          "extensionElements",
          "taskDefinition",
          "taskHeaders",
          "calledElement",
          "subscription",
          "conditionExpression",
          "messageEventDefinition",
          "timerEventDefinition");

  private static final Map<String, Set<String>> EXTENSIONS =
      Map.of(
          "serviceTask", Set.of("taskDefinition", "taskHeaders"),
          "callActivity", Set.of("calledElement"),
          "message", Set.of("subscription"));

  private static final Set<String> OF_ZEEBE =
      Set.of("taskDefinition", "taskHeaders", "header", "calledElement", "subscription");

  private Vocabulary() {}

  /** Whether there is such an element at all. */
  static boolean knows(String namespace, String name) {
    return CONSTRUCTS.containsKey(name)
        && (OF_ZEEBE.contains(name) ? ZEEBE : BPMN).equals(namespace);
  }

  static boolean allowsChild(String parent, String child) {
    return CONSTRUCTS.get(parent).children().contains(child);
  }

  /** Whether such an extension means anything at this element. */
  static boolean allowsExtension(String element, String extension) {
    return EXTENSIONS.getOrDefault(element, Set.of()).contains(extension);
  }

  static boolean isSingle(String element) {
    return SINGLE.contains(element);
  }

  static boolean allowsAttribute(String element, String attribute) {
    return CONSTRUCTS.get(element).attributes().contains(attribute);
  }

  /** Every element that is known. */
  static Set<String> elements() {
    return CONSTRUCTS.keySet();
  }

  static boolean isFlowNode(String element) {
    return FLOW_NODES.contains(element);
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  static boolean holdsExpression(String text) {
    return EXPRESSION.matcher(text).find();
  }

  private static Map.Entry<String, Construct> element(
      String name, String attributes, String children) {
    return Map.entry(name, new Construct(words(attributes), words(children)));
  }

  private static Map.Entry<String, Construct> withFlowNodes(
      String name, String attributes, String children) {
    return element(name, attributes, children + " " + String.join(" ", FLOW_NODES));
  }

  private static Set<String> words(String text) {
    return text.isEmpty() ? Set.of() : Set.of(text.split(" ", -1));
  }
}
