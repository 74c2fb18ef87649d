package org.cocreation.steering.workflow.embedded.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.steering.engine.ProcessTimer;
import org.cocreation.steering.workflow.ModelNames;
import org.w3c.dom.Element;

/** Translates what flows in one process. */
final class FlowTranslator {

  private final ModelReader reader;
  private final ModelWriter writer;
  private final Messages messages;
  private final Set<String> processIds;
  private final Element process;
  private final Map<String, Element> byId = new HashMap<>();

  FlowTranslator(
      ModelReader reader,
      ModelWriter writer,
      Messages messages,
      Set<String> processIds,
      Element process) {
    this.reader = reader;
    this.writer = writer;
    this.messages = messages;
    this.processIds = processIds;
    this.process = process;
    index(process);
  }

  private void index(Element scope) {
    for (Element child : ModelReader.children(scope)) {
      if (Vocabulary.isFlowNode(child.getLocalName())
          && byId.putIfAbsent(child.getAttribute("id"), child) != null) {
        reader.refuse(child, "Its id is taken: '%s'.", child.getAttribute("id"));
      }
      index(child);
    }
  }

  /** Writes all that flows in a process or sub-process. */
  void translateContent(Element scope) {
    ModelReader.children(scope).stream()
        .filter(child -> Vocabulary.isFlowNode(child.getLocalName()))
        .forEach(this::translate);
  }

  private void translate(Element element) {
    switch (element.getLocalName()) {
      case "startEvent" -> startEvent(element);
      case "serviceTask" -> serviceTask(element);
      case "callActivity" -> callActivity(element);
      case "subProcess" -> subProcess(element);
      case "boundaryEvent" -> boundaryEvent(element);
      case "intermediateCatchEvent" -> intermediateCatchEvent(element);
      case "sequenceFlow" -> sequenceFlow(element);
      case "exclusiveGateway" -> exclusiveGateway(element);
      default -> open(element).end();
    }
  }

  private ModelWriter open(Element element) {
    return writer.start(element.getLocalName()).with("id", element.getAttribute("id"));
  }

  private void startEvent(Element element) {
    open(element);
    boolean startsEventSubProcess =
        "true".equals(((Element) element.getParentNode()).getAttribute("triggeredByEvent"));
    Optional<Element> message = ModelReader.child(element, "messageEventDefinition");
    if (startsEventSubProcess
        && (message.isEmpty()
            || isTrueOrAbsent(element, "isInterrupting") == startsSprint(message.get()))) {
      reader.refuse(
          element,
          "A sub-process that an event starts needs a message, and must interrupt, but for '%s'.",
          ModelNames.SPRINT_STARTED);
    } else if (!startsEventSubProcess
        && element.getParentNode() != process
        && message.isPresent()) {
      reader.refuse(element, "No message can start a sub-process in the flow.");
    } else if (startsEventSubProcess) {
      writer.with("isInterrupting", String.valueOf(isTrueOrAbsent(element, "isInterrupting")));
      message.ifPresent(this::message);
    } else if (message.isPresent() && !ModelNames.CYCLE_STARTED.equals(nameOf(message.get()))) {
      reader.refuse(element, "A process is started by '%s' only.", ModelNames.CYCLE_STARTED);
    }
    writer.end();
  }

  private void message(Element definition) {
    String name = nameOf(definition);
    if (name.isEmpty() || name.equals(ModelNames.CYCLE_STARTED)) {
      reader.refuse(
          definition,
          "There is no message to wait for: '%s'.",
          definition.getAttribute("messageRef"));
    }
    writer
        .start("messageEventDefinition")
        .with("messageRef", definition.getAttribute("messageRef"))
        .end();
  }

  private boolean startsSprint(Element messageEventDefinition) {
    return ModelNames.SPRINT_STARTED.equals(nameOf(messageEventDefinition));
  }

  private String nameOf(Element messageEventDefinition) {
    return messages.name(messageEventDefinition.getAttribute("messageRef")).orElse("");
  }

  private void serviceTask(Element element) {
    Optional<Element> definition = ModelReader.extension(element, "taskDefinition");
    String jobType = definition.map(type -> type.getAttribute("type")).orElse("");
    List<Element> headers =
        ModelReader.extension(element, "taskHeaders")
            .map(all -> ModelReader.children(all, "header"))
            .orElse(List.of());
    if (!jobType.equals(ModelNames.DECIDE) && !headers.isEmpty()) {
      reader.refuse(element, "Only '%s' has headers.", ModelNames.DECIDE);
    }
    Optional<ActivityDefinition> activity =
        find(ActivityDefinition.values(), ActivityDefinition::jobType, jobType);
    Optional<ProcessTimer> timer = ProcessTimer.ofJobType(jobType);
    writer.start("task").with("id", element.getAttribute("id"));
    if (activity.isPresent()) {
      writer.with(TaskKind.ACTIVITY, activity.get().name());
    } else if (timer.isPresent()) {
      writer.with(TaskKind.TIMER, timer.get().name());
    } else if (jobType.equals(ModelNames.DECIDE)) {
      decision(element, headers);
    } else if (jobType.equals(ModelNames.START_NEXT_CYCLE)) {
      writer.with(TaskKind.END, "cycle");
    } else {
      reader.refuse(element, "Unknown job type '%s'.", jobType);
    }
    writer.end();
  }

  private void decision(Element element, List<Element> headers) {
    Optional<Phase> phase =
        headers.size() == 1 && headers.getFirst().getAttribute("key").equals("phase")
            ? find(Phase.values(), Phase::name, headers.getFirst().getAttribute("value"))
            : Optional.empty();
    phase.ifPresentOrElse(
        known -> writer.with(TaskKind.DECISION, known.name()),
        () -> reader.refuse(element, "A decision has one header, 'phase', which names a phase."));
  }

  private void callActivity(Element element) {
    String called =
        ModelReader.extension(element, "calledElement")
            .map(extension -> extension.getAttribute("processId"))
            .orElse("");
    if (!processIds.contains(called)) {
      reader.refuse(element, "There is no process '%s' to call.", called);
    }
    open(element)
        .with("calledElement", called)
        .withOperaton("calledElementBinding", "deployment")
        .end();
  }

  private void subProcess(Element element) {
    open(element).with("triggeredByEvent", String.valueOf(isTrue(element, "triggeredByEvent")));
    translateContent(element);
    writer.end();
  }

  private void boundaryEvent(Element element) {
    requireKnown(element, "attachedToRef");
    open(element)
        .with("attachedToRef", element.getAttribute("attachedToRef"))
        .with("cancelActivity", String.valueOf(isTrueOrAbsent(element, "cancelActivity")));
    Optional<Element> message = ModelReader.child(element, "messageEventDefinition");
    Optional<Element> timer = ModelReader.child(element, "timerEventDefinition");
    if (message.isPresent() == timer.isPresent()) {
      reader.refuse(element, "It must wait for either a message or a timer.");
    }
    message.ifPresent(this::message);
    timer.ifPresent(this::timer);
    writer.end();
  }

  private void timer(Element definition) {
    writer.start("timerEventDefinition");
    List<Element> kinds = ModelReader.children(definition);
    if (kinds.size() != 1) {
      reader.refuse(definition, "A timer needs either a cycle or a duration.");
    } else {
      Element kind = kinds.getFirst();
      boolean repeats = kind.getLocalName().equals("timeCycle");
      Optional<String> expression =
          repeats
              ? Expressions.cycle(kind.getTextContent())
              : Expressions.duration(kind.getTextContent());
      expression.ifPresentOrElse(
          known -> writer.expression(kind.getLocalName(), known),
          () -> reader.refuse(definition, "Unknown timer: '%s'.", kind.getTextContent().strip()));
    }
    writer.end();
  }

  private void intermediateCatchEvent(Element element) {
    open(element);
    ModelReader.child(element, "messageEventDefinition")
        .ifPresentOrElse(
            this::message, () -> reader.refuse(element, "It must wait for a message."));
    writer.end();
  }

  private void exclusiveGateway(Element element) {
    open(element);
    if (element.hasAttribute("default")) {
      requireKnown(element, "default");
      writer.with("default", element.getAttribute("default"));
    }
    writer.end();
  }

  private void sequenceFlow(Element element) {
    requireKnown(element, "sourceRef");
    requireKnown(element, "targetRef");
    open(element)
        .with("sourceRef", element.getAttribute("sourceRef"))
        .with("targetRef", element.getAttribute("targetRef"));
    ModelReader.child(element, "conditionExpression")
        .ifPresent(condition -> condition(element, condition.getTextContent()));
    writer.end();
  }

  private void condition(Element flow, String feel) {
    Element source = byId.get(flow.getAttribute("sourceRef"));
    if (source != null && !source.getLocalName().equals("exclusiveGateway")) {
      reader.refuse(flow, "Only what leaves an exclusive gateway may have a condition.");
    }
    Expressions.condition(feel)
        .ifPresentOrElse(
            known -> writer.expression("conditionExpression", known),
            () -> reader.refuse(flow, "Unknown condition: '%s'.", feel.strip()));
  }

  private void requireKnown(Element element, String reference) {
    if (!byId.containsKey(element.getAttribute(reference))) {
      reader.refuse(
          element, "Its '%s' leads nowhere: '%s'.", reference, element.getAttribute(reference));
    }
  }

  private static boolean isTrue(Element element, String attribute) {
    return element.getAttribute(attribute).equals("true");
  }

  private static boolean isTrueOrAbsent(Element element, String attribute) {
    return !element.getAttribute(attribute).equals("false");
  }

  private static <T> Optional<T> find(T[] values, Function<T, String> name, String wanted) {
    return Arrays.stream(values).filter(value -> name.apply(value).equals(wanted)).findFirst();
  }
}
