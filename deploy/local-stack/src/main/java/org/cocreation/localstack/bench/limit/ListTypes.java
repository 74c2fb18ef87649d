package org.cocreation.localstack.bench.limit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cocreation.localstack.bench.limit.StatementLog.Logged;

/**
 * Of which types the lists are that statements unnest. The server logs their values but not their
 * types, and cannot find them out by itself. Lists without a value have the type that they had
 * where the same statement had one.
 */
public final class ListTypes {
  static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
  private static final Pattern UNNEST = Pattern.compile("(?i)unnest\\s*\\(([^()]*)\\)");
  private static final String UNKNOWN = "text";

  private final Map<String, String> known = new HashMap<>();

  /** Takes in what a command's lists tell. */
  void learn(List<Logged> transaction) {
    Map<String, String> before = new HashMap<>();
    for (Logged logged : transaction) {
      Matcher call = UNNEST.matcher(logged.sql());
      while (call.find()) {
        Matcher place = PLACE.matcher(call.group(1));
        while (place.find()) {
          String value = logged.parameters().get(Integer.parseInt(place.group(1)) - 1);
          String type = value == null ? null : type(value);
          if (type != null) {
            before.put(place.group(), type);
            known.put(key(logged, place.group()), type);
          } else if ("{}".equals(value) && before.containsKey(place.group())) {
            String ignored =
                known.putIfAbsent(key(logged, place.group()), before.get(place.group()));
          }
        }
      }
    }
  }

  /** The statement in which each list is told its type. */
  String typed(Logged logged) {
    return UNNEST
        .matcher(logged.sql())
        .replaceAll(
            call -> Matcher.quoteReplacement("unnest(" + typed(call.group(1), logged) + ")"));
  }

  private String typed(String arguments, Logged logged) {
    return PLACE
        .matcher(arguments)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    arguments.startsWith("::", place.end())
                        ? place.group()
                        : place.group()
                            + "::"
                            + known.getOrDefault(key(logged, place.group()), UNKNOWN)
                            + "[]"));
  }

  /** Of the first element that is there; null where there is none. */
  static String type(String list) {
    String first = list.replaceFirst("^\\{(NULL,)*\"?", "");
    if (first.equals("}") || first.equals("NULL}")) {
      return null;
    }
    if (first.matches("(?s)" + RecordedCommand.ID.pattern() + "[\",}].*")) {
      return "uuid";
    }
    if (first.matches("(?s)[tf][,}].*")) {
      return "boolean";
    }
    if (first.matches("(?s)-?\\d+[,}].*")) {
      return "bigint";
    }
    if (first.matches("(?s)-?\\d+\\.\\d+[,}].*")) {
      return "numeric";
    }
    return first.matches("(?s)\\d{4}-\\d\\d-\\d\\d \\d\\d:.*") ? "timestamptz" : UNKNOWN;
  }

  private static String key(Logged logged, String place) {
    return place + " " + logged.sql();
  }
}
