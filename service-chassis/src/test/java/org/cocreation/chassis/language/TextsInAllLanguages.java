package org.cocreation.chassis.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cocreation.chassis.event.Fact;

/**
 * Whether each text of a module is there in each language: those of its bundles with what is put
 * into them, the constants that pages show, and what its scripts say. Qute itself would put English
 * in the place of what is missing.
 */
public final class TextsInAllLanguages {

  private static final List<Language> OTHERS = List.of(Language.GERMAN, Language.SWEDISH);
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private final List<String> missing = new ArrayList<>();

  private TextsInAllLanguages() {}

  /**
   * @param code the package of the module's code
   * @param notOnPages enums of it, such as {@code Relay.Look}, which no page shows
   */
  public static void check(String code, String... notOnPages) {
    TextsInAllLanguages texts = new TextsInAllLanguages();
    List<JavaClass> types =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(code)
                .stream()
                .toList();
    types.stream()
        .filter(type -> type.isAnnotatedWith(MessageBundle.class))
        .forEach(bundle -> texts.checkBundle(bundle.reflect()));
    types.stream()
        .filter(type -> type.isEnum() && !type.isAssignableTo(Fact.class))
        .forEach(type -> texts.checkConstants(type.reflect(), Set.of(notOnPages)));
    Path scripts = Path.of("src/main/resources/META-INF/resources/pages");
    if (Files.isDirectory(scripts)) {
      texts.checkScripts(scripts);
    }
    assertThat(texts.missing).as("What is missing of the texts of %s", code).isEmpty();
  }

  private void checkBundle(Class<?> bundle) {
    String name = bundle.getAnnotation(MessageBundle.class).value();
    Set<String> keys =
        Arrays.stream(bundle.getMethods())
            .map(Method::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    for (Language language : OTHERS) {
      String file = "messages/%s_%s.properties".formatted(name, language.tag());
      Properties texts = read(file);
      for (Method method : bundle.getMethods()) {
        checkText(file, method, texts.getProperty(method.getName()));
      }
      texts.stringPropertyNames().stream()
          .filter(key -> !keys.contains(key))
          .forEach(key -> missing.add("%s: %s is no text of its bundle".formatted(file, key)));
    }
  }

  private void checkText(String file, Method method, String text) {
    if (text == null || text.isBlank()) {
      missing.add("%s: %s".formatted(file, method.getName()));
      return;
    }
    String english = method.getAnnotation(Message.class).value();
    for (Parameter parameter : method.getParameters()) {
      Pattern place = Pattern.compile("\\{[^}]*\\b" + parameter.getName() + "\\b[^}]*}");
      if (place.matcher(english).find() && !place.matcher(text).find()) {
        missing.add("%s: {%s} in %s".formatted(file, parameter.getName(), method.getName()));
      }
    }
    if (english.split("\\[\\[", -1).length != text.split("\\[\\[", -1).length) {
      missing.add("%s: the links in %s".formatted(file, method.getName()));
    }
  }

  private void checkConstants(Class<?> type, Set<String> notOnPages) {
    String name = ConstantWords.typeName(type);
    if (notOnPages.contains(name)) {
      return;
    }
    for (Language language : OTHERS) {
      Properties words = ConstantWords.read(language);
      for (Object constant : type.getEnumConstants()) {
        String key = name + "." + ((Enum<?>) constant).name();
        if (!words.containsKey(key) && !words.containsKey(key + ".title")) {
          missing.add("words/constants_%s.properties: %s".formatted(language.tag(), key));
        }
      }
    }
  }

  private void checkScripts(Path folder) {
    try (Stream<Path> scripts = Files.list(folder)) {
      for (Path script : scripts.filter(file -> file.toString().endsWith(".js")).toList()) {
        for (ScriptTexts.Text text : ScriptTexts.in(Files.readString(script))) {
          long said = text.said().stream().filter(one -> LETTER.matcher(one).find()).count();
          if (said != Language.values().length) {
            missing.add("%s: %s is said in %d languages".formatted(script, text.name(), said));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Properties read(String file) {
    Properties texts = new Properties();
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
      if (in != null) {
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
