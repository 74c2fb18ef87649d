package org.cocreation.chassis.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cocreation.chassis.language.English;
import org.cocreation.chassis.language.Sentence;
import org.cocreation.chassis.problem.FieldProblem;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.text.Text;

/**
 * The query parameters that an operation takes, as its method says: those with {@link QueryParam},
 * and those of its {@link BeanParam}s.
 */
final class QueryParameters {

  private record Known(Class<?> type, AnnotatedElement said) {

    /** What to do about a value; empty where it can be read. */
    Optional<String> problem(String value) {
      if (type.isEnum()) {
        List<String> names =
            Arrays.stream(type.getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList();
        return unless(names.contains(value), "must be one of %s", String.join(", ", names));
      }
      if (type == boolean.class || type == Boolean.class) {
        return unless(value.equals("true") || value.equals("false"), "must be true or false");
      }
      if (type == UUID.class) {
        return unless(canParse(value, UUID::fromString), "must be a UUID");
      }
      if (type == int.class || type == Integer.class) {
        return number(value.matches("-?[0-9]+") && canParse(value, Integer::valueOf));
      }
      if (value.isBlank()) {
        return unless(false, "must not be empty: leave it out");
      }
      return unless(Text.isOneLine(value), "must be of one line, without control characters");
    }

    private Optional<String> number(boolean valid) {
      Min min = said.getAnnotation(Min.class);
      Max max = said.getAnnotation(Max.class);
      return min == null || max == null
          ? unless(valid, "must be a whole number")
          : unless(valid, "must be a whole number from %d to %d", min.value(), max.value());
    }
  }

  private interface Parse {
    Object of(String value);
  }

  private final Map<String, Known> known;

  private QueryParameters(Map<String, Known> known) {
    this.known = known;
  }

  static QueryParameters of(Method operation) {
    return new QueryParameters(
        Arrays.stream(operation.getParameters())
            .flatMap(
                parameter ->
                    parameter.isAnnotationPresent(BeanParam.class)
                        ? Arrays.stream(parameter.getType().getDeclaredFields())
                            .map(field -> Map.entry(field.getType(), (AnnotatedElement) field))
                        : Stream.of(Map.entry(parameter.getType(), (AnnotatedElement) parameter)))
            .filter(entry -> entry.getValue().isAnnotationPresent(QueryParam.class))
            .collect(
                Collectors.toMap(
                    entry -> entry.getValue().getAnnotation(QueryParam.class).value(),
                    entry -> new Known(entry.getKey(), entry.getValue()))));
  }

  /**
   * @param sent by name
   * @throws Refusal 422 for a parameter that is not known, is there twice or cannot be read
   */
  void check(Map<String, List<String>> sent) {
    sent.forEach(
        (name, values) -> {
          Known parameter = known.get(name);
          if (parameter == null) {
            throw unknown(name);
          }
          if (values.size() > 1) {
            throw Refusal.invalidField(name, "must be there once");
          }
          parameter
              .problem(values.getFirst())
              .ifPresent(
                  problem -> {
                    throw Refusal.invalidFields(List.of(new FieldProblem(name, problem)));
                  });
        });
  }

  private Refusal unknown(String name) {
    return known.isEmpty()
        ? Refusal.invalidField(name, "is not a parameter here: there are none")
        : Refusal.invalidField(
            name,
            "is not a parameter here: there are %s",
            known.keySet().stream().sorted().collect(Collectors.joining(", ")));
  }

  private static Optional<String> unless(boolean valid, @English String pattern, Object... values) {
    return valid ? Optional.empty() : Optional.of(Sentence.say(pattern, values));
  }

  private static boolean canParse(String value, Parse parse) {
    try {
      return parse.of(value) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
