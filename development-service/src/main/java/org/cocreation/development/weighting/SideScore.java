package org.cocreation.development.weighting;

import java.math.BigDecimal;
import java.util.List;
import org.cocreation.chassis.json.Numbers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one side's people together give a problem by a goal.
 *
 * @param score the median, so that one person far off moves it little
 */
@Schema(
    name = "SideScore",
    examples = "{\"score\": 6.5, \"lowest\": 4, \"highest\": 9, \"people\": 4}")
public record SideScore(
    @Schema(description = "The median of its people's scores, 0 to 10.") BigDecimal score,
    int lowest,
    int highest,
    @Schema(description = "How many people of the side scored.") int people) {

  /**
   * @param scores one at least
   */
  static SideScore of(List<Integer> scores) {
    List<Integer> ordered = scores.stream().sorted().toList();
    int middle = ordered.size() / 2;
    BigDecimal twice =
        BigDecimal.valueOf((long) ordered.get(middle) + ordered.get(ordered.size() - 1 - middle));
    return new SideScore(
        Numbers.plain(twice.multiply(new BigDecimal("0.5"))),
        ordered.getFirst(),
        ordered.getLast(),
        ordered.size());
  }
}
