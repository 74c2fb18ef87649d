package org.cocreation.chassis.language;

import static java.util.Objects.requireNonNull;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.quarkus.qute.i18n.MessageBundles;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts that Java puts together for a page, from the same bundles as those of templates: {@code
 * Texts.of(WorkTexts.class).goOn(who)}.
 */
public final class Texts {

  private Texts() {}

  /** In the reader's language. */
  public static <T> T of(Class<T> bundle) {
    return of(bundle, Language.current());
  }

  /** In a language that is not the reader's. */
  public static <T> T of(Class<T> bundle, Language language) {
    ArcContainer container = Arc.container();
    if (container == null || !container.isRunning()) {
      return plain(bundle, language);
    }
    return language == Language.ENGLISH
        ? MessageBundles.get(bundle)
        : MessageBundles.get(bundle, Localized.Literal.of(language.tag()));
  }

  /** Where no service runs, as in the tests of rules: what the annotations and the files say. */
  private static <T> T plain(Class<T> bundle, Language language) {
    Properties translated =
        language == Language.ENGLISH ? new Properties() : Plain.translated(bundle, language);
    return bundle.cast(
        Proxy.newProxyInstance(
            bundle.getClassLoader(),
            new Class<?>[] {bundle},
            (proxy, method, values) -> {
              String english = method.getAnnotation(Message.class).value();
              return fill(translated.getProperty(method.getName(), english), method, values);
            }));
  }

  /** A text with its places filled. */
  private static String fill(String text, Method method, Object... values) {
    TemplateInstance filled = Plain.ENGINE.parse(text).instance();
    Parameter[] parameters = method.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      filled = filled.data(parameters[i].getName(), values[i]);
    }
    return filled.render();
  }

  private static final class Plain {
    private static final Engine ENGINE =
        Engine.builder().addDefaults().addValueResolver(new ReflectionValueResolver()).build();

    private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

    private Plain() {}

    private static Properties translated(Class<?> bundle, Language language) {
      return FILES.computeIfAbsent(
          "messages/%s_%s.properties"
              .formatted(bundle.getAnnotation(MessageBundle.class).value(), language.tag()),
          Plain::read);
    }

    private static Properties read(String file) {
      Properties texts = new Properties();
      try (InputStream in = Texts.class.getClassLoader().getResourceAsStream(file)) {
        texts.load(new InputStreamReader(requireNonNull(in, file), StandardCharsets.UTF_8));
        return texts;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
