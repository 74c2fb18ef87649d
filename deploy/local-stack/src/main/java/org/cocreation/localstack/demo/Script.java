package org.cocreation.localstack.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What two companies say in phases 1 to 4, read from a file beside this class's package. The paper
 * gives no figures: every number is ours, synthetic.
 *
 * @param voices lines of the CSV that each side's facilitator brings in
 * @param problems the common problems, each with the needs of which it is made
 */
record Script(
    String partnership,
    Company provider,
    Company customer,
    Map<String, String> microService,
    List<Goal> goals,
    Map<String, String> pledges,
    String currency,
    Map<String, List<String>> voices,
    List<Map<String, Object>> processMap,
    List<Problem> problems,
    Selection selection,
    Concept concept,
    Review review,
    Map<String, Value> valueStatements,
    List<Map<String, Object>> tranchePlan,
    KillClock killClock,
    Development development,
    Implementation implementation) {

  static final String PROVIDER = "PROVIDER";
  static final String CUSTOMER = "CUSTOMER";
  static final List<String> SIDES = List.of(PROVIDER, CUSTOMER);

  private static final ObjectMapper JSON = new ObjectMapper();

  record Company(String key, String industry, int employees) {}

  record Goal(String name, String description, String weight, Map<String, Object> kpi) {}

  /**
   * @param provider the need that the provider's list holds; null where only the other side's does
   * @param scores of each side, in the order of the goals
   * @param cost low, likely and high
   */
  record Problem(
      String title,
      String provider,
      String customer,
      List<String> steps,
      Map<String, List<Integer>> scores,
      int feasibility,
      List<String> cost,
      List<String> returns) {

    /** The need of a side; null where it has none. */
    String needOf(String side) {
      return side.equals(PROVIDER) ? provider : customer;
    }
  }

  record Selection(
      String opportunity, String reason, String fewCandidatesReason, String shelvingReason) {}

  /**
   * @param refusal why the items without a trace are refused; null where all have one
   */
  record Concept(String name, String summary, List<Item> items, String refusal) {}

  /**
   * @param kpi which goal's KPI it serves; null for a pink house
   */
  record Item(
      String title,
      String description,
      int effortHours,
      String sourcing,
      int feasibility,
      String dataReadiness,
      String dataNote,
      Integer kpi,
      String trace) {}

  record Review(List<String> useRequirements, List<String> workProcessChanges, String valueCheck) {}

  record Value(
      String summary,
      String low,
      String likely,
      String high,
      String assumptions,
      String investment,
      String yearlyCost,
      Map<String, String> cannibalized) {}

  record KillClock(int days, String budget) {}

  /**
   * @param weededOut why, by the title of the item that is not made
   */
  record Development(
      List<Resource> resources,
      Map<String, String> weededOut,
      List<Scenario> scenarios,
      List<Sprint> sprints) {

    /** What both sides give to a sprint. */
    Map<String, Integer> hoursBySide() {
      return resources.stream()
          .collect(Collectors.toMap(Resource::side, Resource::hoursPerSprint, Integer::sum));
    }
  }

  record Resource(String side, String name, String competence, int hoursPerSprint) {}

  record Scenario(String side, String workProcess, String text) {}

  /**
   * @param newItems what the concept did not have at the gate: requirements are never frozen
   * @param items titles of the items that it takes
   * @param rejected by the text of the scenario
   * @param verdict why operations accepts or rejects
   */
  record Sprint(
      String goal,
      List<Item> newItems,
      List<String> items,
      String proof,
      String howToTry,
      Map<String, Rejected> rejected,
      String verdict) {

    boolean isAccepted() {
      return rejected.isEmpty();
    }
  }

  record Rejected(String mustChange, String effect) {}

  /**
   * @param commitments what each side's operations gives to the pilot
   */
  record Implementation(
      Map<String, Object> pilot,
      Map<String, Person> commitments,
      List<Skill> skills,
      List<Routine> routines) {}

  record Person(String name, int hours) {}

  record Skill(String name, String role, String site, String howProven, List<String> provenBy) {}

  record Routine(String title, String role, String text, String tested) {}

  static Script read(String name) {
    try (InputStream file = Script.class.getResourceAsStream("/demo/" + name + ".json")) {
      return JSON.readValue(file, Script.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Company company(String side) {
    return side.equals(PROVIDER) ? provider : customer;
  }

  /** The needs that a side lists, in the order of the problems. */
  List<String> needsOf(String side) {
    return problems.stream().flatMap(p -> Stream.ofNullable(p.needOf(side))).toList();
  }
}
