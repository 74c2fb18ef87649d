package org.cocreation.development.opportunity;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of a chart of expected return against complexity cost (4.2.2), in one currency. */
@Schema(
    name = "OpportunityChart",
    description = "The opportunities of a cycle in one currency, as a chart shows them.",
    examples =
        """
        {"currency": "EUR",
         "points": [
           {"number": 1, "title": "Trucks leave the face with the wrong load", "state": "SELECTED",
            "complexityCost": {"low": "40000.00", "likely": "60000.00", "high": "110000.00",
                               "currency": "EUR"},
            "expectedReturn": {"low": "120000.00", "likely": "180000.00", "high": "260000.00",
                               "currency": "EUR"}}],
         "notCompared": {"SEK": 1}}""")
public record OpportunityChart(
    @Schema(
            description = "An ISO 4217 code; empty where there is nothing to draw.",
            examples = "EUR")
        String currency,
    List<Point> points,
    @Schema(
            description =
                "How many opportunities are in another currency, by its code: amounts of two are never compared.")
        Map<String, Long> notCompared) {

  /** An opportunity in the chart. */
  @Schema(name = "OpportunityPoint")
  public record Point(
      @Schema(description = "From 1, oldest first.") int number,
      String title,
      Opportunity.State state,
      MoneyRange complexityCost,
      MoneyRange expectedReturn) {

    private static Point of(int number, OpportunityView opportunity) {
      return new Point(
          number,
          opportunity.title(),
          opportunity.state(),
          opportunity.content().complexityCost(),
          opportunity.content().expectedReturn());
    }
  }

  /**
   * @param opportunities oldest first
   * @param wanted the currency that is drawn; else the one that most opportunities have
   */
  static OpportunityChart of(List<OpportunityView> opportunities, Optional<String> wanted) {
    Map<String, Long> counts =
        opportunities.stream()
            .collect(groupingBy(OpportunityChart::currencyOf, TreeMap::new, counting()));
    String currency = wanted.orElseGet(() -> mostFrequent(counts));
    List<OpportunityView> drawn =
        opportunities.stream().filter(one -> currencyOf(one).equals(currency)).toList();
    counts.remove(currency);
    return new OpportunityChart(
        currency,
        IntStream.range(0, drawn.size()).mapToObj(i -> Point.of(i + 1, drawn.get(i))).toList(),
        counts);
  }

  private static String currencyOf(OpportunityView opportunity) {
    return opportunity.content().complexityCost().currency();
  }

  private static String mostFrequent(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
