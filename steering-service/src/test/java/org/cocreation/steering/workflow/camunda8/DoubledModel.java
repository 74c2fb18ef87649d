package org.cocreation.steering.workflow.camunda8;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.instance.BoundaryEvent;
import io.camunda.zeebe.model.bpmn.instance.CallActivity;
import io.camunda.zeebe.model.bpmn.instance.CatchEvent;
import io.camunda.zeebe.model.bpmn.instance.EndEvent;
import io.camunda.zeebe.model.bpmn.instance.ExclusiveGateway;
import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.model.bpmn.instance.IntermediateCatchEvent;
import io.camunda.zeebe.model.bpmn.instance.MessageEventDefinition;
import io.camunda.zeebe.model.bpmn.instance.ParallelGateway;
import io.camunda.zeebe.model.bpmn.instance.Process;
import io.camunda.zeebe.model.bpmn.instance.SequenceFlow;
import io.camunda.zeebe.model.bpmn.instance.ServiceTask;
import io.camunda.zeebe.model.bpmn.instance.StartEvent;
import io.camunda.zeebe.model.bpmn.instance.SubProcess;
import io.camunda.zeebe.model.bpmn.instance.TimerEventDefinition;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeSubscription;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * One version of a process as {@link DoubledEngine} conducts it: the constructs of our six models,
 * and no others. What it does not know it refuses, as the real engine refuses what is not valid.
 */
final class DoubledModel {

  private static final List<Class<? extends FlowNode>> KNOWN =
      List.of(
          StartEvent.class,
          EndEvent.class,
          ExclusiveGateway.class,
          ParallelGateway.class,
          ServiceTask.class,
          CallActivity.class,
          SubProcess.class,
          BoundaryEvent.class,
          IntermediateCatchEvent.class);

  private static final Pattern CONDITION = Pattern.compile("=string\\((\\w+)\\) = \"(\\w+)\"");
  private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"|string\\((\\w+)\\)");

  private final byte[] content;
  private final BpmnModelInstance bpmn;
  private final Process process;

  /**
   * @throws IllegalArgumentException for what the double does not know
   */
  DoubledModel(byte[] content) {
    this.content = content;
    this.bpmn = Bpmn.readModelFromStream(new ByteArrayInputStream(content));
    this.process = bpmn.getModelElementsByType(Process.class).iterator().next();
    for (FlowNode node : bpmn.getModelElementsByType(FlowNode.class)) {
      require(KNOWN.stream().anyMatch(type -> type.isInstance(node)), node.getId());
    }
    for (SequenceFlow flow : bpmn.getModelElementsByType(SequenceFlow.class)) {
      require(condition(flow).map(Matcher::matches).orElse(true), flow.getId());
    }
  }

  private static void require(boolean known, String elementId) {
    if (!known) {
      throw new IllegalArgumentException("The double does not know how to conduct " + elementId);
    }
  }

  String processId() {
    return process.getId();
  }

  Process process() {
    return process;
  }

  boolean isFrom(byte[] other) {
    return Arrays.equals(content, other);
  }

  boolean hasElement(String elementId) {
    return bpmn.getModelElementById(elementId) != null;
  }

  /** The message that starts an instance of the process. */
  Optional<String> startMessage() {
    return message(start(process));
  }

  /** Where a token enters a process or sub-process. */
  static StartEvent start(ModelElementInstance scope) {
    return scope.getChildElementsByType(StartEvent.class).iterator().next();
  }

  Stream<BoundaryEvent> boundaryEvents(FlowNode activity) {
    return bpmn.getModelElementsByType(BoundaryEvent.class).stream()
        .filter(event -> event.getAttachedTo().equals(activity));
  }

  /** What starts the event sub-processes of this scope. */
  static Stream<StartEvent> eventStarts(ModelElementInstance scope) {
    return scope.getChildElementsByType(SubProcess.class).stream()
        .filter(SubProcess::triggeredByEvent)
        .map(DoubledModel::start);
  }

  /** The first flow whose condition holds, otherwise the default. */
  static SequenceFlow choose(ExclusiveGateway gateway, Map<String, Object> variables) {
    return gateway.getOutgoing().stream()
        .filter(flow -> !flow.equals(gateway.getDefault()) && isOpen(flow, variables))
        .findFirst()
        .orElse(gateway.getDefault());
  }

  private static boolean isOpen(SequenceFlow flow, Map<String, Object> variables) {
    return condition(flow)
        .filter(Matcher::matches)
        .map(condition -> condition.group(2).equals(variables.get(condition.group(1))))
        .orElse(true);
  }

  private static Optional<Matcher> condition(SequenceFlow flow) {
    return Optional.ofNullable(flow.getConditionExpression())
        .map(condition -> CONDITION.matcher(condition.getTextContent()));
  }

  /** The name of the message that the event waits for. */
  static Optional<String> message(CatchEvent event) {
    return event.getChildElementsByType(MessageEventDefinition.class).stream()
        .map(definition -> definition.getMessage().getName())
        .findFirst();
  }

  /** The correlation key with which the event waits for its message. */
  static String correlationKey(CatchEvent event, Map<String, Object> variables) {
    String expression =
        event.getChildElementsByType(MessageEventDefinition.class).stream()
            .map(
                definition ->
                    definition.getMessage().getSingleExtensionElement(ZeebeSubscription.class))
            .map(ZeebeSubscription::getCorrelationKey)
            .findFirst()
            .orElseThrow();
    return String.valueOf(variables.get(expression.substring(1)));
  }

  /** The time for which the event waits: a duration, or a cycle such as {@code R/PT1H}. */
  static Optional<String> timer(CatchEvent event, Map<String, Object> variables) {
    return event.getChildElementsByType(TimerEventDefinition.class).stream()
        .map(
            timer ->
                timer.getTimeCycle() == null
                    ? timer.getTimeDuration().getTextContent()
                    : timer.getTimeCycle().getTextContent())
        .map(expression -> evaluate(expression, variables))
        .findFirst();
  }

  /** Texts and variables, one after the other: all that the models' timers are made of. */
  private static String evaluate(String expression, Map<String, Object> variables) {
    return TERM.matcher(expression)
        .results()
        .map(
            (MatchResult term) ->
                term.group(1) == null
                    ? String.valueOf(variables.get(term.group(2)))
                    : term.group(1))
        .collect(Collectors.joining());
  }
}
