package org.cocreation.chassis.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What people read in the place of a constant. In English it is the constant itself ({@code
 * ON_TARGET}: on target), in the other languages {@code words/constants_<language>.properties} of
 * the chassis and of the service say it, as it stands within a sentence.
 */
public final class ConstantWords {

  private static final Map<Language, Properties> KNOWN = new ConcurrentHashMap<>();

  private ConstantWords() {}

  /** Within a sentence, in the reader's language. */
  public static String inSentence(Enum<?> constant) {
    return inSentence(constant, Language.current());
  }

  /** The same in a language that is not the reader's. */
  public static String inSentence(Enum<?> constant, Language language) {
    return inSentence(typeName(constant.getDeclaringClass()), constant.name(), language);
  }

  /**
   * The same of a constant by its name, as an event tells it; what is none of ours is said as in
   * English.
   *
   * @param type such as {@code Cycle.Status}
   */
  public static String inSentence(String type, String constant, Language language) {
    String english = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    return language == Language.ENGLISH ? english : known(language, type, constant, english);
  }

  /** What it is called in each of the languages: as people may write it into a table. */
  public static List<String> inEachLanguage(Enum<?> constant) {
    return Arrays.stream(Language.values())
        .map(language -> inSentence(constant, language))
        .toList();
  }

  /** Where a line begins with it. */
  public static String words(Enum<?> constant) {
    return words(constant, Language.current());
  }

  /** The same in a language that is not the reader's. */
  public static String words(Enum<?> constant, Language language) {
    String words = inSentence(constant, language);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /**
   * What has a title of its own in English, such as a phase.
   *
   * @param english that title
   */
  public static String titled(Enum<?> constant, String english) {
    return titled(constant, english, Language.current());
  }

  /** The same in a language that is not the reader's. */
  public static String titled(Enum<?> constant, String english, Language language) {
    return language == Language.ENGLISH
        ? english
        : known(
            language, typeName(constant.getDeclaringClass()), constant.name() + ".title", english);
  }

  /**
   * A title within a sentence. English begins it small there; the texts of the other languages put
   * it where it stands as it is.
   */
  public static String midSentence(String title) {
    return midSentence(title, Language.current());
  }

  /** The same in a language that is not the reader's. */
  public static String midSentence(String title, Language language) {
    return language == Language.ENGLISH && !title.isEmpty()
        ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1)
        : title;
  }

  private static String known(Language language, String type, String name, String english) {
    return KNOWN
        .computeIfAbsent(language, ConstantWords::read)
        .getProperty(type + "." + name, english);
  }

  /** {@code Cycle.Status}, by which its constants are found. */
  static String typeName(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  static Properties read(Language language) {
    Properties words = new Properties();
    String name = "words/constants_" + language.tag() + ".properties";
    try {
      for (URL file : Collections.list(ConstantWords.class.getClassLoader().getResources(name))) {
        try (InputStreamReader in =
            new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
          words.load(in);
        }
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
