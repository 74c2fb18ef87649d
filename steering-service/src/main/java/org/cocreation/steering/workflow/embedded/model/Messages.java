package org.cocreation.steering.workflow.embedded.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cocreation.steering.workflow.ModelNames;
import org.w3c.dom.Element;

/** The messages of one model: those that the port sends, to the cycle that they are about. */
final class Messages {

  private final Map<String, String> namesById = new HashMap<>();

  private Messages() {}

  static Messages of(Element root, ModelReader reader) {
    Messages messages = new Messages();
    for (Element message : ModelReader.children(root, "message")) {
      String name = message.getAttribute("name");
      Optional<Element> subscription = ModelReader.extension(message, "subscription");
      if (!ModelNames.MESSAGES.contains(name)) {
        reader.refuse(message, "Nobody sends a message '%s'.", name);
      } else if (subscription.isPresent() == name.equals(ModelNames.CYCLE_STARTED)) {
        reader.refuse(
            message, "Every message but '%s' needs a subscription.", ModelNames.CYCLE_STARTED);
      } else if (subscription.isPresent()
          && !subscription.get().getAttribute("correlationKey").equals("=cycleId")) {
        reader.refuse(message, "A message is correlated by '=cycleId' and by nothing else.");
      }
      messages.namesById.put(message.getAttribute("id"), name);
    }
    return messages;
  }

  void write(ModelWriter writer) {
    namesById.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            message ->
                writer
                    .start("message")
                    .with("id", message.getKey())
                    .with("name", message.getValue())
                    .end());
  }

  /** The name of the message; empty where none has this id. */
  Optional<String> name(String id) {
    return Optional.ofNullable(namesById.get(id));
  }
}
