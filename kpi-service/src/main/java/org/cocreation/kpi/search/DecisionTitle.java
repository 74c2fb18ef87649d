package org.cocreation.kpi.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.cocreation.chassis.language.ConstantWords;
import org.cocreation.chassis.language.Language;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.process.Phase;
import org.cocreation.kpi.text.FindTexts;

/**
 * What a decision is called: kept as what was decided and after which phase, said in the language
 * of who finds it.
 */
record DecisionTitle(String outcome, String phase) {

  static DecisionTitle of(JsonNode decision) {
    return new DecisionTitle(decision.path("outcome").asText(), decision.path("phase").asText());
  }

  /** What {@link #kept} wrote. */
  static DecisionTitle read(String kept) {
    int space = kept.indexOf(' ');
    return space < 0
        ? new DecisionTitle(kept, "")
        : new DecisionTitle(kept.substring(0, space), kept.substring(space + 1));
  }

  String kept() {
    return outcome + " " + phase;
  }

  String in(Language language) {
    FindTexts texts = Texts.of(FindTexts.class, language);
    String after =
        Arrays.stream(Phase.values())
            .filter(known -> known.name().equals(phase))
            .findFirst()
            .map(known -> ConstantWords.words(known, language))
            .orElse(phase);
    return switch (outcome) {
      case "INVEST" -> texts.invested(after);
      case "REWORK" -> texts.reworked(after);
      case "SHELVE" -> texts.shelved(after);
      case "STOP" -> texts.stopped(after);
      case "REVIVE" -> texts.revived(after);
      default -> texts.decided(after);
    };
  }

  /** All by which it is found. */
  String inAllLanguages() {
    return Arrays.stream(Language.values()).map(this::in).collect(Collectors.joining(" "));
  }
}
