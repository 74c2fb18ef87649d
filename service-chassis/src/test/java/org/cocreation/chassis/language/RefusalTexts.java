package org.cocreation.chassis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether the phrasebook has all that a module refuses with, in each language and with the same
 * places for values, and nothing that nobody says.
 */
public final class RefusalTexts {

  private static final List<Language> OTHERS = List.of(Language.GERMAN, Language.SWEDISH);
  private static final Pattern PLACE = Pattern.compile("%(\\d+\\$)?[sd%]|\\{\\w+}");

  private RefusalTexts() {}

  /**
   * @param passedOn methods, such as {@code MemberRight.require}, that say what somebody else was
   *     asked for
   */
  public static void check(String... passedOn) {
    EnglishInCode code = EnglishInCode.of(Path.of("target/classes"), Set.of(passedOn));
    List<String> wrong = new ArrayList<>(code.wrong());
    Map<String, Map<Language, String>> own = own();
    Map<String, Map<Language, String>> chassis = others();
    for (String said : code.said()) {
      Map<Language, String> texts = own.getOrDefault(said, chassis.getOrDefault(said, Map.of()));
      for (Language language : OTHERS) {
        String text = texts.get(language);
        if (text == null) {
          wrong.add("Not in %s: %s".formatted(language.tag(), said));
        } else if (!places(text).equals(places(english(said)))) {
          wrong.add("Other places for values in %s: %s".formatted(language.tag(), said));
        }
      }
    }
    own.keySet().stream()
        .filter(said -> !code.said().contains(said))
        .forEach(said -> wrong.add("Nobody says: " + said));
    own.keySet().stream()
        .filter(chassis::containsKey)
        .forEach(said -> wrong.add("The chassis says it already: " + said));
    assertThat(wrong).as("What is wrong with what is refused").isEmpty();
  }

  /** What a constraint says by a name is in Hibernate Validator's own words. */
  private static String english(String said) {
    return said.startsWith("{")
        ? ResourceBundle.getBundle("org.hibernate.validator.ValidationMessages", Locale.ROOT)
            .getString(said.substring(1, said.length() - 1))
        : said;
  }

  /** How many values a pattern takes that has them one after the other. */
  static int values(String pattern) {
    return (int) places(pattern).stream().filter(place -> place.matches("%[sd]")).count();
  }

  private static List<String> places(String text) {
    return PLACE
        .matcher(text.replaceAll("\\$\\{[^}]*}", ""))
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }

  private static Map<String, Map<Language, String>> own() {
    try {
      return Phrasebook.read(Path.of("src/main/resources", Phrasebook.FILE).toUri().toURL());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What other modules say, whose code this one has. */
  private static Map<String, Map<Language, String>> others() {
    URI here = Path.of("target/classes", Phrasebook.FILE).toUri();
    Map<String, Map<Language, String>> others = new HashMap<>();
    try {
      for (URL file :
          Collections.list(RefusalTexts.class.getClassLoader().getResources(Phrasebook.FILE))) {
        if (!here.getPath().equals(file.getPath())) {
          others.putAll(Phrasebook.read(file));
        }
      }
      return others;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
