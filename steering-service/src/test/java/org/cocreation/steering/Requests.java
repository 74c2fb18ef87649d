package org.cocreation.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Bodies of requests that several tests send. */
public final class Requests {

  private Requests() {}

  /** For people who are refused before anybody looks at the KPI. */
  public static String statement(String likely) {
    return statement(likely, "0199f1a0-0401-7000-8000-000000000401");
  }

  public static String statement(String likely, String kpiId) {
    return """
    {"summary": "Less fuel per tonne.", "low": 100, "likely": "%s", "high": "9999999.99",
     "currency": "EUR", "assumptions": "Eight trucks, two shifts.", "kpiId": "%s"}\
    """
        .formatted(likely, kpiId);
  }

  public static String killClock(LocalDate date, String budget) {
    return killClock(date, budget, "EUR");
  }

  public static String killClock(LocalDate date, String budget, String currency) {
    return "{\"date\": \"%s\", \"budget\": {\"amount\": \"%s\", \"currency\": \"%s\"}}"
        .formatted(date, budget, currency);
  }

  public static String extension(LocalDate date, String budget, String reason) {
    return killClock(date, budget).replaceFirst("}$", ", \"reason\": \"%s\"}".formatted(reason));
  }

  /** Each but the last with the design of the concept as evidence. */
  public static String tranches(String currency, String... amounts) {
    String evidence =
        ", \"evidence\": {\"activity\": \"design-concept\", \"text\": \"The concept stands.\"}";
    String tranches =
        IntStream.range(0, amounts.length)
            .mapToObj(
                i ->
                    "{\"amount\": \"%s\", \"purpose\": \"Step %d\"%s}"
                        .formatted(amounts[i], i + 1, i == amounts.length - 1 ? "" : evidence))
            .collect(Collectors.joining(", "));
    return "{\"currency\": \"%s\", \"tranches\": [%s]}".formatted(currency, tranches);
  }

  /**
   * @param cycleId to which all the hours are committed; null for none
   */
  public static String resource(int hoursPerSprint, LocalDate from, String cycleId) {
    String committed = cycleId == null ? "" : ", \"cycleId\": \"%s\"".formatted(cycleId);
    return "{\"name\": \"Elin\", \"competence\": \"Sensors\", \"hoursPerSprint\": %d, \"from\": \"%s\"%s}"
        .formatted(hoursPerSprint, from, committed);
  }

  /**
   * @param weededOut with why
   */
  public static String resourcePlan(
      int sprints, List<String> chosen, Map<String, String> weededOut) {
    Stream<String> in = chosen.stream().map("{\"itemId\": \"%s\", \"chosen\": true}"::formatted);
    Stream<String> out =
        weededOut.entrySet().stream()
            .map(
                one ->
                    "{\"itemId\": \"%s\", \"chosen\": false, \"reason\": \"%s\"}"
                        .formatted(one.getKey(), one.getValue()));
    return "{\"sprints\": %d, \"items\": [%s]}"
        .formatted(sprints, Stream.concat(in, out).collect(Collectors.joining(", ")));
  }
}
