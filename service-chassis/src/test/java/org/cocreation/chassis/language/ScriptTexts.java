package org.cocreation.chassis.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a script, as {@code words.js} has them: a name, and a list by language. */
final class ScriptTexts {

  private static final Pattern BLOCK = Pattern.compile("=\\s*words\\(\\{");
  private static final Pattern NAME = Pattern.compile("([\\w$]+):\\s*\\[");

  /** One text in all the languages that it has. */
  record Text(String name, List<String> said) {}

  private ScriptTexts() {}

  static List<Text> in(String script) {
    List<Text> texts = new ArrayList<>();
    Matcher block = BLOCK.matcher(script);
    while (block.find()) {
      int end = end(script, block.end() - 1);
      Matcher name = NAME.matcher(script);
      int at = block.end();
      while (name.find(at) && name.start() < end) {
        int close = end(script, name.end() - 1);
        texts.add(new Text(name.group(1), parts(script.substring(name.end(), close))));
        at = close;
      }
    }
    return texts;
  }

  /** Where a bracket is closed that is opened here. */
  private static int end(String script, int open) {
    int depth = 0;
    for (int at = open; at < script.length(); at++) {
      char one = script.charAt(at);
      if (isQuote(one)) {
        at = endOfQuote(script, at);
      } else if ("([{".indexOf(one) >= 0) {
        depth++;
      } else if (")]}".indexOf(one) >= 0 && --depth == 0) {
        return at;
      }
    }
    return script.length();
  }

  /** What stands between the commas of a list. */
  private static List<String> parts(String list) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int at = 0; at < list.length(); at++) {
      char one = list.charAt(at);
      if (isQuote(one)) {
        at = endOfQuote(list, at);
      } else if ("([{".indexOf(one) >= 0) {
        depth++;
      } else if (")]}".indexOf(one) >= 0) {
        depth--;
      } else if (one == ',' && depth == 0) {
        parts.add(list.substring(from, at));
        from = at + 1;
      }
    }
    parts.add(list.substring(from));
    return parts.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  private static boolean isQuote(char one) {
    return one == '\'' || one == '"' || one == '`';
  }

  private static int endOfQuote(String script, int open) {
    int at = open + 1;
    while (at < script.length() && script.charAt(at) != script.charAt(open)) {
      at += script.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }
}
