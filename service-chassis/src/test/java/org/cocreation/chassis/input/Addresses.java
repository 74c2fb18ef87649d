package org.cocreation.chassis.input;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fills in what the addresses of operations name: what there is, or what there is nowhere.
 *
 * @param values by the name of a parameter, or for {@code id} by what stands before it: of each the
 *     first is taken
 */
record Addresses(Map<String, List<String>> values) {

  private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+)}");

  static Addresses nowhere() {
    return new Addresses(Map.of());
  }

  /**
   * An address.
   *
   * @param named all that it names, for who compares answers
   */
  record Address(String text, Set<String> named) {

    /** The same for whatever is named. */
    String impersonal(String answer) {
      String text = answer;
      for (String one : named) {
        text = text.replace(one, "ID");
      }
      return text;
    }
  }

  /** With the cycle, or whatever else a list can be asked for, in the query. */
  Address of(ApiOperation operation) {
    Set<String> named = new HashSet<>();
    String path =
        PARAMETER
            .matcher(operation.path())
            .replaceAll(
                found -> {
                  String before = operation.path().substring(0, found.start() - 1);
                  String name = found.group(1);
                  return noted(
                      name.equals("id") ? before.substring(before.lastIndexOf('/') + 1) : name,
                      named);
                });
    String query =
        operation.asks().stream()
            .map(name -> name + "=" + noted(name + "s", named))
            .collect(Collectors.joining("&"));
    return new Address(query.isEmpty() ? path : path + "?" + query, Set.copyOf(named));
  }

  private String noted(String name, Set<String> named) {
    return switch (name) {
      case "side" -> "PROVIDER";
      case "revision" -> "1";
      case "topic" -> "FIGURES";
      default -> {
        String value = values.getOrDefault(name, List.of(madeUp(name))).getFirst();
        boolean ignored = named.add(value);
        yield value;
      }
    };
  }

  private static String madeUp(String name) {
    return Set.of("key", "person").contains(name)
        ? "nobody-that-anybody-knows"
        : UUID.randomUUID().toString();
  }

  /** Whether a text tells of anything that is there. */
  boolean isToldBy(String text) {
    return values.values().stream()
        .flatMap(List::stream)
        .filter(value -> value.length() == UUID.randomUUID().toString().length())
        .anyMatch(text::contains);
  }
}
