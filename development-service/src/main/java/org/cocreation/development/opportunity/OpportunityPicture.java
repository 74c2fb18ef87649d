package org.cocreation.development.opportunity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Expected return against complexity cost (4.2.2), laid out in pixels: a cross per opportunity from
 * low to high in both directions, with its sign where both are likely. The template only writes
 * down what is here.
 *
 * @param title what it is a picture of
 * @param description all that is drawn, in words
 * @param costs the marks of the horizontal axis
 * @param returns the marks of the vertical axis
 * @param legend one line per opportunity, in the order of the numbers
 * @param leftOut what is not drawn, because it is in another currency
 */
public record OpportunityPicture(
    String title,
    String description,
    String currency,
    int width,
    int height,
    Frame frame,
    List<AmountScale.Mark> costs,
    List<AmountScale.Mark> returns,
    List<Cross> crosses,
    List<Line> legend,
    List<Note> leftOut) {

  private static final int WIDTH = 1320;
  private static final int LEAST_HEIGHT = 740;
  private static final Frame FRAME = new Frame(100, 110, 780, 650);
  private static final int LEGEND_X = 820;
  private static final int LINE_HEIGHT = 21;
  private static final int LONGEST_LABEL = 42;

  /** The edges of the place where it is drawn. */
  public record Frame(int left, int top, int right, int bottom) {

    public int middleX() {
      return (left + right) / 2;
    }

    public int middleY() {
      return (top + bottom) / 2;
    }

    public int bottomLabels() {
      return bottom + 24;
    }

    public int bottomTitle() {
      return bottom + 56;
    }
  }

  /**
   * An opportunity as it is drawn.
   *
   * @param kind {@code candidate}, {@code selected} or {@code shelved}
   */
  public record Cross(
      int number,
      String kind,
      String text,
      int costLow,
      int cost,
      int costHigh,
      int gainLow,
      int gain,
      int gainHigh,
      NumberPlace.Place label) {}

  /** A line of the legend. */
  public record Line(int number, String kind, String label, int x, int y) {

    public int signX() {
      return x + 8;
    }

    public int signY() {
      return y - 5;
    }

    public int numberX() {
      return x + 44;
    }

    public int labelX() {
      return x + 54;
    }
  }

  /** What is said about what is not drawn. */
  public record Note(String text, int x, int y) {}

  /**
   * @param wanted the currency that is drawn; else the one that most opportunities have
   */
  static OpportunityPicture of(
      String microService, List<OpportunityView> opportunities, Optional<String> wanted) {
    Map<String, Long> currencies =
        opportunities.stream()
            .collect(
                Collectors.groupingBy(
                    OpportunityPicture::currencyOf, TreeMap::new, Collectors.counting()));
    String currency = wanted.orElseGet(() -> mostFrequent(currencies));
    List<OpportunityView> drawn =
        opportunities.stream()
            .filter(opportunity -> currencyOf(opportunity).equals(currency))
            .toList();
    AmountScale costs =
        AmountScale.upTo(
            highest(drawn, OpportunityContent::complexityCost), FRAME.left(), FRAME.right());
    AmountScale returns =
        AmountScale.upTo(
            highest(drawn, OpportunityContent::expectedReturn), FRAME.bottom(), FRAME.top());
    List<Line> legend = legend(drawn);
    List<Note> leftOut = leftOut(currencies, currency, legend.size());
    String name = readable(microService);
    return new OpportunityPicture(
        "Opportunities of " + name + ": return against complexity",
        describe(drawn, currency, leftOut),
        currency,
        WIDTH,
        Math.max(LEAST_HEIGHT, FRAME.top() + (legend.size() + leftOut.size() + 3) * LINE_HEIGHT),
        FRAME,
        costs.marks(),
        returns.marks(),
        crosses(drawn, costs, returns),
        legend,
        leftOut);
  }

  private static List<Note> leftOut(Map<String, Long> currencies, String drawn, int lines) {
    List<Note> notes = new ArrayList<>();
    currencies.forEach(
        (currency, count) -> {
          if (!currency.equals(drawn)) {
            notes.add(
                new Note(
                    "%d in %s: not compared".formatted(count, currency),
                    LEGEND_X,
                    FRAME.top() + (lines + notes.size() + 2) * LINE_HEIGHT));
          }
        });
    return List.copyOf(notes);
  }

  private static List<Cross> crosses(
      List<OpportunityView> drawn, AmountScale costs, AmountScale returns) {
    List<NumberPlace.Point> signs =
        drawn.stream()
            .map(
                opportunity ->
                    new NumberPlace.Point(
                        costs.at(amount(opportunity.content().complexityCost().likely())),
                        returns.at(amount(opportunity.content().expectedReturn().likely()))))
            .toList();
    List<NumberPlace.Place> labels = NumberPlace.of(signs);
    List<Cross> crosses = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      OpportunityView opportunity = drawn.get(i);
      MoneyRange cost = opportunity.content().complexityCost();
      MoneyRange gain = opportunity.content().expectedReturn();
      crosses.add(
          new Cross(
              i + 1,
              kind(opportunity),
              inWords(i + 1, opportunity),
              costs.at(amount(cost.low())),
              signs.get(i).x(),
              costs.at(amount(cost.high())),
              returns.at(amount(gain.low())),
              signs.get(i).y(),
              returns.at(amount(gain.high())),
              labels.get(i)));
    }
    // What is selected lies on top.
    crosses.sort(Comparator.comparing(cross -> cross.kind().equals("selected")));
    return List.copyOf(crosses);
  }

  private static List<Line> legend(List<OpportunityView> drawn) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      OpportunityView opportunity = drawn.get(i);
      String title = inShort(readable(opportunity.title()));
      String label =
          opportunity.state() == Opportunity.State.CANDIDATE
              ? title
              : title + " – " + kind(opportunity);
      lines.add(
          new Line(i + 1, kind(opportunity), label, LEGEND_X, FRAME.top() + (i + 1) * LINE_HEIGHT));
    }
    return List.copyOf(lines);
  }

  private static String describe(List<OpportunityView> drawn, String currency, List<Note> leftOut) {
    if (drawn.isEmpty()) {
      return "No opportunity is assessed" + (currency.isEmpty() ? "" : " in " + currency) + " yet.";
    }
    StringBuilder words =
        new StringBuilder(
            "Expected return per year, upwards, against complexity cost, to the right, in "
                + currency
                + "; each from low over likely to high. ");
    for (int i = 0; i < drawn.size(); i++) {
      words.append(inWords(i + 1, drawn.get(i))).append(' ');
    }
    leftOut.forEach(note -> words.append(note.text()).append(". "));
    return words.toString().strip();
  }

  private static String inWords(int number, OpportunityView opportunity) {
    MoneyRange cost = opportunity.content().complexityCost();
    MoneyRange gain = opportunity.content().expectedReturn();
    return "%d. %s (%s): return %s, likely %s, to %s; cost %s, likely %s, to %s."
        .formatted(
            number,
            readable(opportunity.title()),
            kind(opportunity),
            gain.low(),
            gain.likely(),
            gain.high(),
            cost.low(),
            cost.likely(),
            cost.high());
  }

  private static String kind(OpportunityView opportunity) {
    return opportunity.state().name().toLowerCase(Locale.ROOT);
  }

  private static String currencyOf(OpportunityView opportunity) {
    return opportunity.content().complexityCost().currency();
  }

  private static String mostFrequent(Map<String, Long> currencies) {
    return currencies.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static BigDecimal highest(
      List<OpportunityView> drawn, Function<OpportunityContent, MoneyRange> range) {
    return drawn.stream()
        .map(OpportunityView::content)
        .map(range)
        .map(MoneyRange::high)
        .map(OpportunityPicture::amount)
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }

  private static BigDecimal amount(String text) {
    return new BigDecimal(text);
  }

  private static String inShort(String title) {
    int length = title.codePointCount(0, title.length());
    return length <= LONGEST_LABEL
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST_LABEL - 1)).strip() + "…";
  }

  /** Without what XML cannot hold; the template escapes the rest. */
  private static String readable(String text) {
    return text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]+", " ").strip();
  }
}
