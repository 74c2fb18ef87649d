package org.cocreation.operations.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.operations.need.CheckNeed.FieldProblem;
import org.cocreation.operations.need.Frequency;
import org.cocreation.operations.need.OperationalNeedContent;

/**
 * The form as it stands: what was typed, whatever it is, and what is wrong with it.
 *
 * @param problems by field, in the order of the form
 */
public record NeedForm(
    String person,
    String role,
    String process,
    String pain,
    String frequency,
    String since,
    List<Problem> problems) {

  private static final Map<String, String> NAMES =
      Map.of(
          "person", "The name",
          "role", "The role",
          "process", "The process",
          "pain", "What hurts",
          "frequency", "How often",
          "since", "Since when");

  /** What is wrong with a field, as a sentence to stand beside it. */
  public record Problem(String field, String sentence) {}

  /** Nothing said yet. */
  static NeedForm emptyFor(String person) {
    return new NeedForm(person, "", "", "", "", "", List.of());
  }

  static NeedForm typed(
      String person, String role, String process, String pain, String frequency, String since) {
    return new NeedForm(
        text(person),
        text(role),
        text(process),
        text(pain).replace("\r\n", "\n"),
        text(frequency),
        text(since).strip(),
        List.of());
  }

  NeedForm with(List<FieldProblem> wrong) {
    Map<String, Problem> first =
        wrong.stream()
            .map(
                problem ->
                    new Problem(
                        problem.field(),
                        NAMES.get(problem.field()) + " " + problem.message() + "."))
            .collect(
                Collectors.toMap(
                    Problem::field,
                    Function.identity(),
                    (one, other) -> one,
                    java.util.LinkedHashMap::new));
    return new NeedForm(person, role, process, pain, frequency, since, List.copyOf(first.values()));
  }

  OperationalNeedContent said() {
    return new OperationalNeedContent(
        null,
        role,
        process,
        pain,
        Frequency.written(frequency).orElse(null),
        since.isEmpty() ? null : since,
        person);
  }

  /** The sentence beside the field; null where it does. */
  public String problem(String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .map(Problem::sentence)
        .findFirst()
        .orElse(null);
  }

  /** Whether this is where the person goes on: the first field that does not do. */
  public boolean startsAt(String field) {
    return !problems.isEmpty() && problems.getFirst().field().equals(field);
  }

  /** Only what PostgreSQL can keep as text; browsers never send NUL. */
  private static String text(String value) {
    return Optional.ofNullable(value).orElse("").replace("\0", "");
  }
}
