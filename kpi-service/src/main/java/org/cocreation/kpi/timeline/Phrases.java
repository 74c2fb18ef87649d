package org.cocreation.kpi.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.money.Amounts;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.chassis.process.Phase;

/** The parts of which sentences are made. What is missing is left out: none of them fails. */
final class Phrases {

  /** Who acted, where it was no person. */
  static final String PROCESS = "The process";

  private Phrases() {}

  static String who(InboundEvent event) {
    Teller teller = Teller.of(event);
    if (!teller.isKnown()) {
      return PROCESS;
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

  /** An amount with its currency, as on pages; what is no amount as it was told. */
  static String money(JsonNode money) {
    String amount = money.path("amount").asText();
    String currency = money.path("currency").asText();
    try {
      return Amounts.text(new MoneyView(amount, currency));
    } catch (IllegalArgumentException e) {
      return (amount + " " + currency).strip();
    }
  }

  /** A share of 1: {@code 66.7 %}. */
  static String percent(JsonNode share) {
    try {
      return new BigDecimal(share.asText())
              .movePointRight(2)
              .setScale(1, RoundingMode.HALF_UP)
              .stripTrailingZeros()
              .toPlainString()
          + " %";
    } catch (NumberFormatException e) {
      return share.asText();
    }
  }

  /** {@code 1 need}, {@code 2 needs}. */
  static String count(JsonNode list, String what) {
    return list.size() + " " + what + (list.size() == 1 ? "" : "s");
  }
}
