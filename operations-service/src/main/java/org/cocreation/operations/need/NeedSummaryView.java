package org.cocreation.operations.need;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many voices say what: of what stands, without the withdrawn. */
@Schema(
    name = "OperationalNeedSummary",
    examples =
        """
        {"cycleId": "0199f1a0-0200-7000-8000-000000000200", "total": 3,
         "sides": {"PROVIDER": 1, "CUSTOMER": 2},
         "frequencies": {"EVERY_SHIFT": 2, "DAILY": 0, "WEEKLY": 1, "MONTHLY": 0, "RARELY": 0},
         "processes": [
           {"process": "Loading at the face", "total": 2, "sides": {"PROVIDER": 0, "CUSTOMER": 2}},
           {"process": "Service of the scale", "total": 1, "sides": {"PROVIDER": 1, "CUSTOMER": 0}}]}""")
public record NeedSummaryView(
    UUID cycleId,
    long total,
    Map<Side, Long> sides,
    Map<Frequency, Long> frequencies,
    @Schema(description = "The most spoken of first.") List<OfProcess> processes,
    @Schema(description = "Present where it was said that there are none.") NoneView none) {

  /** The voices about one process, however it was typed. */
  @Schema(name = "VoicesOfProcess")
  public record OfProcess(String process, long total, Map<Side, Long> sides) {}

  static NeedSummaryView of(UUID cycleId, List<OperationalNeed> standing, NoneView none) {
    Map<String, List<OperationalNeed>> byProcess =
        standing.stream()
            .collect(
                Collectors.groupingBy(
                    need -> Text.plain(need.content().process()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return new NeedSummaryView(
        cycleId,
        standing.size(),
        counts(Side.class, standing, OperationalNeed::side),
        counts(Frequency.class, standing, need -> need.content().frequency()),
        byProcess.values().stream()
            .map(
                needs ->
                    new OfProcess(
                        needs.getFirst().content().process(),
                        needs.size(),
                        counts(Side.class, needs, OperationalNeed::side)))
            .sorted(
                Comparator.comparingLong(OfProcess::total)
                    .reversed()
                    .thenComparing(OfProcess::process))
            .toList(),
        none);
  }

  /** Zero is a count too. */
  private static <K extends Enum<K>> Map<K, Long> counts(
      Class<K> keys, List<OperationalNeed> needs, Function<OperationalNeed, K> key) {
    Map<K, Long> counts = new EnumMap<>(keys);
    for (K constant : keys.getEnumConstants()) {
      counts.put(constant, needs.stream().filter(need -> key.apply(need) == constant).count());
    }
    return counts;
  }
}
