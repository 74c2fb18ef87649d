package org.cocreation.steering.workflow.embedded.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cocreation.steering.workflow.ProcessModel;
import org.w3c.dom.Element;

/**
 * Turns the models, which are written for Camunda 8 and stay as they are, into what the embedded
 * engine runs. Whatever it does not know it refuses, and says all of it at once.
 *
 * <ul>
 *   <li>A service task becomes a task that says in an attribute of ours what it stands for: an
 *       activity, a decision, a timer, the end of a cycle ({@link TaskKind}).
 *   <li>Conditions and timers ask the {@code StepConductor}; there are no variables to map.
 *   <li>A cycle is started by its id: the message at the start of its process becomes a plain
 *       start.
 *   <li>A phase is called in the version that was deployed together with its caller.
 * </ul>
 */
public final class ModelTranslator {

  private final Set<String> processIds;
  private final List<ModelRefused.Reason> refused = new ArrayList<>();

  private ModelTranslator(Set<String> processIds) {
    this.processIds = processIds;
  }

  /**
   * @param models all that belong together: they may call each other, and nothing else
   * @throws ModelRefused where anything in them is unknown
   */
  public static List<TranslatedModel> translate(List<ProcessModel> models) {
    Set<String> ids = models.stream().map(ProcessModel::processId).collect(Collectors.toSet());
    ModelTranslator translator = new ModelTranslator(ids);
    List<TranslatedModel> translated = models.stream().map(translator::translate).toList();
    if (!translator.refused.isEmpty()) {
      throw new ModelRefused(translator.refused);
    }
    return translated;
  }

  private TranslatedModel translate(ProcessModel model) {
    ModelReader reader = new ModelReader(model.fileName(), refused);
    int before = refused.size();
    String bpmn =
        reader
            .read(model.bpmn())
            .filter(root -> refused.size() == before)
            .map(root -> translate(model, root, reader))
            .orElse("");
    return new TranslatedModel(model.processId(), bpmn);
  }

  private String translate(ProcessModel model, Element root, ModelReader reader) {
    ModelWriter writer = new ModelWriter().definitions();
    Messages messages = Messages.of(root, reader);
    messages.write(writer);
    List<Element> processes = ModelReader.children(root, "process");
    if (processes.size() != 1
        || !processes.getFirst().getAttribute("id").equals(model.processId())) {
      reader.refuse(root, "It must hold one process, with the id '%s'.", model.processId());
      return "";
    }
    Element process = processes.getFirst();
    writer.start("process").with("id", model.processId()).with("isExecutable", "true");
    new FlowTranslator(reader, writer, messages, processIds, process).translateContent(process);
    return writer.end().end().text();
  }
}
