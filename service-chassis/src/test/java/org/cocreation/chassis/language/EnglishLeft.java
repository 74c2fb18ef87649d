package org.cocreation.chassis.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English that a page shows though it is to be in another language: crude, by whole lines. */
public final class EnglishLeft {

  /** Texts at least as long are found within a line, too. */
  private static final int TELLING = 15;

  /** The bundles by the packages that have them: looking through all classes takes a second. */
  private static final Map<List<String>, List<Class<?>>> BUNDLES = new ConcurrentHashMap<>();

  private EnglishLeft() {}

  /**
   * No text of the bundles stands on a page in English, where the language has another.
   *
   * @param service the package of the service whose page it is
   */
  public static void requireNone(Page page, Language language, String service) {
    assertThat(on(page, language, service, "org.cocreation.chassis"))
        .as("%s: English texts", page.url())
        .isEmpty();
  }

  private static Set<String> on(Page page, Language language, String... code) {
    List<String> lines =
        String.valueOf(page.evaluate("() => document.body.innerText"))
            .lines()
            .map(String::strip)
            .toList();
    return BUNDLES.computeIfAbsent(List.of(code), EnglishLeft::bundles).stream()
        .flatMap(bundle -> english(bundle, language))
        .filter(text -> lines.stream().anyMatch(line -> says(line, text)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Class<?>> bundles(List<String> code) {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(code)
            .stream()
            .filter(type -> type.isAnnotatedWith(MessageBundle.class))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  private static boolean says(String line, String text) {
    return line.equals(text) || (text.length() >= TELLING && line.contains(text));
  }

  private static Stream<String> english(Class<?> bundle, Language language) {
    String name = bundle.getAnnotation(MessageBundle.class).value();
    Properties other =
        TextsInAllLanguages.read("messages/%s_%s.properties".formatted(name, language.tag()));
    return Arrays.stream(bundle.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !text(method).equals(other.getProperty(method.getName())))
        .map(EnglishLeft::text);
  }

  private static String text(Method method) {
    return method.getAnnotation(Message.class).value().replace("[[", "").replace("]]", "");
  }
}
