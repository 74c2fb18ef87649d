package org.cocreation.kpi.timeline;

import static org.cocreation.kpi.timeline.Phrases.titled;
import static org.cocreation.kpi.timeline.Phrases.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What is told of what people say: that they did, and about what; never what it was. */
final class CommentSentences {

  private CommentSentences() {}

  /** Null where it is none of these facts. */
  static String tell(String fact, JsonNode data, String who) {
    JsonNode comment = data.path("comment");
    return switch (fact) {
      case "comment.written" -> who + " commented on " + about(comment) + asks(comment) + ".";
      case "comment.changed" ->
          who + " changed a comment on " + about(comment) + asks(comment) + ".";
      case "comment.removed" -> who + " removed a comment on " + about(comment) + ".";
      case "comment.mention-answered" -> who + " answered a comment on " + about(comment) + ".";
      case "comment.mention-seen" -> who + " has seen a comment on " + about(comment) + ".";
      default -> null;
    };
  }

  /** Of what a side says to itself not even that is told. */
  private static String about(JsonNode comment) {
    JsonNode about = comment.path("about");
    return about.path("title").isTextual()
        ? "the %s %s".formatted(words(about.path("kind").asText("thing")), titled(about))
        : "something that only its side sees";
  }

  private static String asks(JsonNode comment) {
    List<String> names = new ArrayList<>();
    comment
        .path("mentions")
        .forEach(
            mention -> {
              if ("OPEN".equals(mention.path("state").asText())) {
                names.add(mention.path("name").asText());
              }
            });
    return names.isEmpty() ? "" : ", and asks " + String.join(", ", names);
  }
}
