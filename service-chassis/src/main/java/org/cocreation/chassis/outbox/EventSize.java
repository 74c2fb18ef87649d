package org.cocreation.chassis.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.cocreation.chassis.language.Sentence;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds what one event may tell: Kafka refuses what is larger than a topic takes, and a change
 * that cannot be told must not be made.
 */
@ApplicationScoped
class EventSize {

  /** In the place of a field. */
  private static final String ALL = "what it says";

  private final int mostBytes;

  /**
   * @param mostBytes somewhat below what the topics take ({@code max.message.bytes})
   */
  EventSize(
      @ConfigProperty(name = "cocreation.events.max-bytes", defaultValue = "1000000")
          int mostBytes) {
    this.mostBytes = mostBytes;
  }

  /**
   * @param data of the event, in which to look for what makes it so large
   * @throws Refusal where the event is too large
   */
  void check(String payload, JsonNode data) {
    // A character takes three bytes at most.
    if (payload.length() <= mostBytes / 3) {
      return;
    }
    int bytes = bytesOf(payload);
    if (bytes > mostBytes) {
      String largest = largestIn(data, "");
      throw new Refusal(
              422,
              "too-much-to-tell",
              "Others would be told of this in %d bytes, and %d is the most: shorten %s, or send it in"
                  + " parts.",
              bytes,
              mostBytes,
              largest.equals(ALL) ? Sentence.say(ALL) : largest)
          .with("largest", largest);
    }
  }

  /** The deepest field that makes up more than half of what it is in. */
  private static String largestIn(JsonNode node, String path) {
    int whole = bytesOf(node.toString());
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (bytesOf(field.getValue().toString()) > whole / 2) {
        return largestIn(
            field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey());
      }
    }
    return path.isEmpty() ? ALL : path;
  }

  private static int bytesOf(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
