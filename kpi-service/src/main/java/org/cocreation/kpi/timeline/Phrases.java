package org.cocreation.kpi.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.process.Phase;

/** The parts of which sentences are made. What is missing is left out: none of them fails. */
final class Phrases {

  private Phrases() {}

  static String who(InboundEvent event) {
    Teller teller = Teller.of(event);
    if (!teller.isKnown()) {
      return "The process";
    }
    return teller.side() == null
        ? teller.name()
        : "%s (%s)".formatted(teller.name(), words(teller.side()));
  }

  static String reason(JsonNode data) {
    String reason = data.path("reason").asText("").strip();
    return reason.isEmpty() ? "" : " Reason: " + withoutStop(reason) + ".";
  }

  static String withoutStop(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  static String quoted(JsonNode named) {
    return "“" + named.path("name").asText() + "”";
  }

  static String side(JsonNode node, String otherwise) {
    String side = node.path("side").asText();
    return side.isEmpty() ? otherwise : words(side);
  }

  static String phase(JsonNode cycle) {
    return phaseTitle(cycle.path("phase").asText());
  }

  static String phaseTitle(String phase) {
    for (Phase known : Phase.values()) {
      if (known.name().equals(phase)) {
        return "“" + known.title() + "”";
      }
    }
    return words(phase);
  }

  static String lowerFirst(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  static String words(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The name or title of what is told, in quotation marks. */
  static String titled(JsonNode node) {
    return "“" + node.path("title").asText(node.path("name").asText()) + "”";
  }

  /** An amount with its currency. */
  static String money(JsonNode money) {
    return "%s %s"
        .formatted(money.path("amount").asText(), money.path("currency").asText())
        .strip();
  }

  /** {@code 1 need}, {@code 2 needs}. */
  static String count(JsonNode list, String what) {
    return list.size() + " " + what + (list.size() == 1 ? "" : "s");
  }
}
