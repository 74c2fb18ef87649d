package org.cocreation.kpi.timeline.sentence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.language.Language;

/**
 * Tells an event in a sentence: who, for which side, what. From the event alone, so that it reads
 * the same whenever it is told again. What is missing is left out: a sentence never fails.
 */
public final class Sentences {

  private static final int LONGEST = 1_000;
  private static final Map<String, Telling<?>> KNOWN = known();

  private Sentences() {}

  private static Map<String, Telling<?>> known() {
    Map<String, Telling<?>> known = new HashMap<>();
    for (Telling<?> telling :
        List.of(
            PartnershipTelling.OF,
            CycleTelling.OF,
            MeasureTelling.OF,
            FundingTelling.OF,
            HoursTelling.OF,
            NeedTelling.OF,
            ConceptTelling.OF,
            SprintTelling.OF,
            ValueTelling.OF,
            OperationsTelling.OF,
            RolloutTelling.OF,
            CommentTelling.OF)) {
      telling.facts().forEach(fact -> known.put(fact, telling));
    }
    return Map.copyOf(known);
  }

  /** The facts that have words of their own, such as {@code cycle.started}. */
  public static Set<String> facts() {
    return KNOWN.keySet();
  }

  /** A fact that has no words of its own, as one of a newer release, is told by its name. */
  public static String tell(EventType type, JsonNode data, Language language) {
    String fact = type.name();
    Telling<?> telling = KNOWN.get(fact);
    String sentence =
        telling == null
            ? fact.replace('.', ' ').replace('-', ' ') + "."
            : telling.tell(fact, new Told(data, language)).strip();
    return sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST - 1) + "…";
  }
}
