package org.cocreation.operations.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cocreation.chassis.language.Sentence;
import org.cocreation.chassis.page.FormField;
import org.cocreation.chassis.problem.FieldProblem;
import org.cocreation.operations.need.OperationalNeedContent;

/**
 * The form as it stands: what was typed, whatever it is, and what is wrong with it.
 *
 * @param problems by field, in the order of the form
 * @param next whether one person was just heard, and the next one begins
 */
public record NeedForm(
    String person,
    String role,
    String process,
    String pain,
    String frequency,
    String since,
    List<Problem> problems,
    boolean next) {

  /** What is wrong with a field, as a sentence to stand beside it. */
  public record Problem(String field, String sentence) {}

  /** Nothing said yet, by nobody in particular. */
  public static NeedForm blank() {
    return emptyFor("");
  }

  /** Nothing said yet. */
  static NeedForm emptyFor(String person) {
    return new NeedForm(person, "", "", "", "", "", List.of(), false);
  }

  /** For the next person. */
  static NeedForm forTheNext() {
    return new NeedForm("", "", "", "", "", "", List.of(), true);
  }

  /** What was typed, whatever it is. */
  public static NeedForm typed(
      String person, String role, String process, String pain, String frequency, String since) {
    return new NeedForm(
        text(person),
        text(role),
        text(process),
        text(pain).replace("\r\n", "\n"),
        text(frequency),
        text(since).strip(),
        List.of(),
        false);
  }

  /** The same, with what is wrong beside it. */
  public NeedForm with(List<FieldProblem> wrong) {
    Map<String, Problem> first =
        wrong.stream()
            .map(
                problem ->
                    new Problem(
                        problem.field(), called(problem.field()) + " " + problem.message() + "."))
            .collect(
                Collectors.toMap(
                    Problem::field,
                    Function.identity(),
                    (one, other) -> one,
                    java.util.LinkedHashMap::new));
    return new NeedForm(
        person, role, process, pain, frequency, since, List.copyOf(first.values()), false);
  }

  /** The same, with what is wrong said in other words. */
  public NeedForm worded(UnaryOperator<Problem> words) {
    return new NeedForm(
        person, role, process, pain, frequency, since, problems.stream().map(words).toList(), next);
  }

  /** What it says, as far as it can be read. */
  public OperationalNeedContent said() {
    Map<String, String> typed =
        Map.of(
            "person", person,
            "role", role,
            "process", process,
            "pain", pain,
            "frequency", frequency,
            "since", since);
    return OperationalNeedContent.written(typed::get);
  }

  /** A field as it stands; the person goes on at the first one that has a problem. */
  public FormField field(String name) {
    String problem =
        problems.stream()
            .filter(one -> one.field().equals(name))
            .map(Problem::sentence)
            .findFirst()
            .orElse(null);
    String first = problems.isEmpty() ? (next ? "person" : "") : problems.getFirst().field();
    return new FormField(name, value(name), problem, name.equals(first));
  }

  /** A field at the beginning of a sentence. */
  private static String called(String field) {
    return Sentence.say(
        switch (field) {
          case "person" -> "The name";
          case "role" -> "The role";
          case "process" -> "The process";
          case "pain" -> "What hurts";
          case "frequency" -> "How often";
          default -> "Since when";
        });
  }

  private String value(String field) {
    return switch (field) {
      case "person" -> person;
      case "role" -> role;
      case "process" -> process;
      case "pain" -> pain;
      case "frequency" -> frequency;
      case "since" -> since;
      default -> "";
    };
  }

  /** Only what PostgreSQL can keep as text; browsers never send NUL. */
  private static String text(String value) {
    return Optional.ofNullable(value).orElse("").replace("\0", "");
  }
}
