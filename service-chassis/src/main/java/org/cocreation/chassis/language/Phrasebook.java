package org.cocreation.chassis.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * What refusals say, by the English that stands at the rule: {@code words/refusals.txt} of the
 * chassis and of the service. There a line of English is followed by one for each other language,
 * which begins with two spaces and its tag; lines that begin with {@code #} are for who reads the
 * file.
 */
public final class Phrasebook {

  static final String FILE = "words/refusals.txt";

  private static final String INDENT = "  ";
  private static final Map<String, Map<Language, String>> SAID = read();

  private Phrasebook() {}

  /** Reads it as the service starts, not with the first refusal. */
  static void open() {
    // The class has read it by now.
  }

  /** In the language of the request at hand; as it is where that language has nothing for it. */
  public static String translated(String english) {
    Language language = Language.current();
    return language == Language.ENGLISH
        ? english
        : SAID.getOrDefault(english, Map.of()).getOrDefault(language, english);
  }

  private static Map<String, Map<Language, String>> read() {
    Map<String, Map<Language, String>> all = new HashMap<>();
    try {
      for (URL file : Collections.list(Phrasebook.class.getClassLoader().getResources(FILE))) {
        all.putAll(read(file));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What one module says. */
  static Map<String, Map<Language, String>> read(URL file) throws IOException {
    Map<String, Map<Language, String>> said = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
      String english = null;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (!line.startsWith(INDENT)) {
          english = line;
          if (said.put(english, new HashMap<>()) != null) {
            throw new IllegalStateException("Twice in %s: %s".formatted(file, english));
          }
        } else if (english == null || !take(line.strip(), said.get(english))) {
          throw new IllegalStateException("In no language in %s: %s".formatted(file, line));
        }
      }
    }
    return said;
  }

  private static boolean take(String line, Map<Language, String> said) {
    int space = line.indexOf(' ');
    return space > 0
        && Language.of(line.substring(0, space))
            .filter(language -> said.put(language, line.substring(space + 1).strip()) == null)
            .isPresent();
  }
}
